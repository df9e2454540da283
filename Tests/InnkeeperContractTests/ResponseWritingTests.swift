import Foundation
import InnkeeperContract
import InnkeeperValues
import InnkeeperWire
import Testing

@Suite("An answer")
struct ResponseWritingTests {
    private func text(_ answer: some WireWritable) -> String {
        var writer = JSONWriter()
        answer.write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test("without anything to say is an empty object")
    func unit() { #expect(text(Contract.Unit()) == "{}") }

    @Test("has every member, null where there is no value, in the order of the contract")
    func everyMember() throws {
        let id = try #require(UUID(uuidString: "11111111-1111-4111-8111-111111111111"))
        let person = Contract.ReservationPersonCount(ageCategoryID: id, count: 2)
        #expect(text(person) == #"{"AgeCategoryId":"11111111-1111-4111-8111-111111111111","Count":2}"#)
        let device = text(Contract.Device(id: id, type: .printer, name: "Desk"))
        #expect(device.hasSuffix(#""Type":"Printer","Name":"Desk","Identifier":null}"#))
    }

    @Test("writes an empty list as an empty list")
    func emptyLists() {
        #expect(text(Contract.ReservationServiceOrderResult(reservations: [])) == #"{"Reservations":[],"Cursor":null}"#)
    }

    @Test("writes a value of several types with its discriminator")
    func variants() throws {
        let rate = try #require(ExactDecimal("0.20"))
        let strategy = Contract.TaxRateStrategyCoproductOfTaxRateStrategyDiscriminator.relative(.init(value: rate))
        #expect(text(strategy) == #"{"Discriminator":"Relative","Value":{"Value":0.20}}"#)
        #expect(text(Contract.SenderCoproduct.application) == #"{"Discriminator":"Application","Value":null}"#)
        let action = text(Contract.NextAction.redirectToUrl("https://pay.example"))
        #expect(action == #"{"Discriminator":"RedirectToUrl","Value":"https://pay.example"}"#)
    }
}
