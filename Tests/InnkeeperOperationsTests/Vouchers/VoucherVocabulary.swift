import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

/// How tests speak of vouchers of the Lantern's stays.
extension TestHotel {
    /// One voucher of a request, that opens the corporate rate.
    func voucher(_ name: String, _ members: String = "", rates: [Rate]? = nil) -> String {
        let rates = (rates ?? [corporate]).map { "\"\($0.id)\"" }.joined(separator: ", ")
        return """
            {"ServiceId": "\(stays.id)", "Name": "\(name)", "Type": "Public",
             "AssignedRateIds": [\(rates)]\(members.isEmpty ? "" : ", \(members)")}
            """
    }

    func addVouchers(_ vouchers: [String]) async throws -> (status: Int, json: JSON) {
        try await post("vouchers/add", #"{"VoucherParameters": [\#(vouchers.joined(separator: ", "))]}"#)
    }

    /// Adds a voucher with a code and answers the voucher's identifier.
    @discardableResult
    func voucher(
        _ name: String, code: String, _ members: String = "", codeMembers: String = ""
    ) async throws -> String {
        let (status, json) = try await addVouchers([voucher(name, members)])
        #expect(status == 200, "\(json["Details"].text ?? "")")
        let id = try #require(json["Vouchers"][0]["Id"].text)
        let added = try await addCodes([#"{"VoucherId": "\#(id)", "Value": "\#(code)"\#(codeMembers)}"#])
        #expect(added.status == 200, "\(added.json["Details"].text ?? "")")
        return id
    }

    func addCodes(_ codes: [String]) async throws -> (status: Int, json: JSON) {
        try await post("voucherCodes/add", #"{"VoucherCodeParameters": [\#(codes.joined(separator: ", "))]}"#)
    }

    /// What `vouchers/getAll` answers, with everything that it can show.
    func vouchers(_ filter: String = "", accessToken: String = TestHotel.tokens.access) async throws -> JSON {
        let extent = ["Vouchers", "VoucherAssignments", "Rates", "VoucherCodes", "Companies"].map { "\"\($0)\": true" }
        let (status, json) = try await post(
            "vouchers/getAll",
            """
            {"ServiceIds": ["\(stays.id)"], "Extent": {\(extent.joined(separator: ", "))},
             "Limitation": {"Count": 100}\(filter.isEmpty ? "" : ", \(filter)")}
            """, accessToken: accessToken
        )
        #expect(status == 200, "\(json["Details"].text ?? "")")
        return json
    }

    /// The names of the vouchers that pass a filter, newest first.
    func voucherNames(_ filter: String = "") async throws -> [String?] {
        try await vouchers(filter)["Vouchers"].items.map { $0["Name"].text }
    }

    /// The codes of a voucher, newest first.
    func codes(of voucher: String, _ filter: String = "") async throws -> [JSON] {
        let (status, json) = try await post(
            "voucherCodes/getAll",
            """
            {"VoucherIds": ["\(voucher)"], "Limitation": {"Count": 100}\(filter.isEmpty ? "" : ", \(filter)")}
            """
        )
        #expect(status == 200, "\(json["Details"].text ?? "")")
        return json["VoucherCodes"].items
    }
}
