import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("customers/addFile")
struct CustomersAddFileTests {
    @Test("keeps papers and pictures of customers, whatever the length of their names, and of nobody else")
    func keeps() async throws {
        let hotel = try await TestHotel()
        let long = String(repeating: "x", count: 1500)
        let request = { (customer: String, type: String) in
            #"{"CustomerId": "\#(customer)", "Name": "\#(long)", "Type": "\#(type)", "Data": "JVBERi0="}"#
        }
        let (status, answer) = try await hotel.post(
            "customers/addFile", request("\(hotel.ada.id)", "Application/PDF; version=1")
        )
        #expect(status == 200, "\(answer)")
        #expect(answer["FileId"].text?.isEmpty == false)
        let company = try await hotel.post("customers/addFile", request("\(hotel.engines.id)", "image/png"))
        #expect(company.json["Message"].text == "Invalid CustomerId.")
        let program = try await hotel.post("customers/addFile", request("\(hotel.ada.id)", "application/x-sh"))
        #expect(program.json["Message"].text == "Invalid Type.")
    }
}
