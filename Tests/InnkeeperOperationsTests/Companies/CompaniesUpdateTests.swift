import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("companies/update")
struct CompaniesUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("sets and clears by update values, and answers the company in a list")
    func updates() async throws {
        let (status, answer) = try await update(
            """
            "Name": {"Value": "Engines & Co"}, "Telephone": {"Value": "+44 1"}, "Notes": {"Value": "Pays"},
            "Options": {"Invoiceable": {"Value": true}}, "CreditRating": {"Basic": {"Value": "CreditOk"}},
            "InvoiceDueInterval": {"Value": "P0M30DT0H0M0S"}
            """
        )
        #expect(status == 200, "\(answer)")
        let company = answer["Companies"][0]
        #expect(company["Name"].text == "Engines & Co")
        #expect(company["InvoiceDueInterval"].text == "P0M30DT0H0M0S")
        let (_, cleared) = try await update(
            """
            "Telephone": {"Value": null}, "Notes": null, "Options": {"Invoiceable": {"Value": false}},
            "CreditRating": {"Basic": {}}
            """
        )
        #expect(cleared["Companies"][0]["Telephone"].isNull)
        #expect(cleared["Companies"][0]["Notes"].text == "Pays")
        #expect(cleared["Companies"][0]["Options"]["Invoiceable"].flag == false)
        #expect(cleared["Companies"][0]["CreditRating"]["Basic"].isNull)
    }

    @Test("makes no company a part of itself, however long the way")
    func circle() async throws {
        let (_, added) = try await hotel.post(
            "companies/add", #"{"Name": "D", "Options": {}, "MotherCompanyId": "\#(hotel.engines.id)"}"#
        )
        for mother in [added["Companies"][0]["Id"].text ?? "", "\(hotel.engines.id)", "\(hotel.ada.id)"] {
            let (status, answer) = try await update(#""MotherCompanyId": {"Value": "\#(mother)"}"#)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid MotherCompanyId.")
        }
    }

    @Test("refuses to clear the name, durations that are none, and companies of nobody")
    func refusals() async throws {
        #expect(try await update(#""Name": {"Value": null}"#).json["Message"].text == "Invalid Name.")
        #expect(try await update(#""InvoiceDueInterval": {"Value": "soon"}"#).status == 400)
        let (status, answer) = try await hotel.post("companies/update", #"{"CompanyId": "\#(hotel.ada.id)"}"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid CompanyId.")
    }

    private func update(_ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("companies/update", #"{"CompanyId": "\#(hotel.engines.id)", \#(members)}"#)
    }
}
