import Hospitality
import InnkeeperTesting
import Testing

// MARK: - Restrictions and vouchers

extension Baselines {
    func restrictionsRequest(_ path: String) async throws -> String? {
        let services = #""ServiceIds": ["\#(hotel.stays.id)"], "Limitation": {"Count": 10}"#
        switch path {
        case "restrictions/set", "restrictions/clear":
            return #""ServiceId": "\#(hotel.stays.id)", "Data": [{"Type": "End", \#(TestHotel.everyDay)}]"#
        case "restrictions/add":
            return #""ServiceId": "\#(hotel.stays.id)", "Restrictions": [{"Conditions": {"Type": "End"}}]"#
        case "restrictions/delete":
            let added = try await hotel.addRestrictions([#"{"Conditions": {"Type": "End"}}"#])
            let id = try #require(added.json["Restrictions"][0]["Restriction"]["Id"].text)
            return #""RestrictionIds": ["\#(id)"]"#
        case "restrictions/getAll": return services
        case "vouchers/add":
            return """
                "VoucherParameters": [{"ServiceId": "\(hotel.stays.id)", "Name": "Weekend", "Type": "Public"}]
                """
        case "vouchers/update": return #""VoucherUpdates": [{"VoucherId": "\#(try hotel.engineClub.id)"}]"#
        case "vouchers/delete": return #""VoucherIds": ["\#(try await hotel.voucher("Weekend", code: "BAD"))"]"#
        case "vouchers/getAll": return #""Extent": {"Vouchers": true}, \#(services)"#
        case "voucherCodes/add":
            return #""VoucherCodeParameters": [{"VoucherId": "\#(try hotel.engineClub.id)", "Value": "BAD"}]"#
        case "voucherCodes/delete":
            let code = #"{"VoucherId": "\#(try hotel.engineClub.id)", "Value": "BAD"}"#
            let added = try await hotel.addCodes([code])
            return #""VoucherCodeIds": ["\#(try #require(added.json["VoucherCodes"][0]["Id"].text))"]"#
        case "voucherCodes/getAll":
            return #""VoucherIds": ["\#(try hotel.engineClub.id)"], "Limitation": {"Count": 10}"#
        default: return nil
        }
    }
}
