import Foundation
import InnkeeperWire

/// A kind of row that an answer promised, and the list that must have it.
enum WalkRecord: String, Hashable, Sendable, CaseIterable {
    case reservation, order, charge, bill, payment, paymentRequest, customer, company, block, roomBlock

    /// The address of the list, the filter and the member that hold the identifier, and where the rows are.
    var list: (path: String, filter: String, member: String, rows: String) {
        switch self {
        case .reservation: ("reservations/getAll/2023-06-06", "ReservationIds", "Id", "Reservations")
        case .order: ("orderItems/getAll", "ServiceOrderIds", "ServiceOrderId", "OrderItems")
        case .charge: ("orderItems/getAll", "OrderItemIds", "Id", "OrderItems")
        case .bill: ("bills/getAll", "BillIds", "Id", "Bills")
        case .payment: ("payments/getAll", "PaymentIds", "Id", "Payments")
        case .paymentRequest: ("paymentRequests/getAll", "PaymentRequestIds", "Id", "PaymentRequests")
        case .customer: ("customers/getAll", "CustomerIds", "Id", "Customers")
        case .company: ("companies/getAll", "Ids", "Id", "Companies")
        case .block: ("availabilityBlocks/getAll", "AvailabilityBlockIds", "Id", "AvailabilityBlocks")
        case .roomBlock: ("resourceBlocks/getAll", "ResourceBlockIds", "Id", "ResourceBlocks")
        }
    }

    /// What the list wants to be told beside.
    var members: String {
        switch self {
        case .customer: #", "Extent": {"Customers": true}, "ActivityStates": ["Active", "Deleted"]"#
        case .block: #", "Extent": {"AvailabilityBlocks": true}, "ActivityStates": ["Active", "Deleted"]"#
        case .roomBlock: #", "ActivityStates": ["Active", "Deleted"]"#
        case .reservation, .order, .charge, .bill, .payment, .paymentRequest, .company: ""
        }
    }
}

/// Looks everything up that was answered with 200 on a walk.
struct WalkProof {
    let hotel: TestHotel
    let book: WalkBook

    private static let idsAtOnce = 100

    /// One sentence for each thing that is not what it must be.
    func losses() async throws -> [String] {
        let (receipts, gone) = (book.receipts, book.gone)
        var losses: [String] = []
        for record in WalkRecord.allCases {
            let expected = receipts.filter { $0.key.record == record && !gone.contains($0.key) }
            let found = try await rows(of: record, expected.keys.map(\.id))
            for (receipt, expectation) in expected {
                guard let row = found[receipt.id] else {
                    losses.append("The \(record) \(receipt.id) was answered and is not there.")
                    continue
                }
                for (member, values) in expectation where !values.contains(Self.text(of: row[member])) {
                    losses.append(
                        "The \(record) \(receipt.id) has the \(member) \(Self.text(of: row[member])), not \(values)."
                    )
                }
            }
            let left = try await rows(of: record, gone.filter { $0.record == record }.map(\.id))
            losses += left.keys.map { "The \(record) \($0) was deleted and is there." }
        }
        return try await losses + slateLosses()
    }

    private func rows(of record: WalkRecord, _ ids: [String]) async throws -> [String: JSON] {
        let list = record.list
        var found: [String: JSON] = [:]
        for start in stride(from: 0, to: ids.count, by: Self.idsAtOnce) {
            let some = ids[start..<min(start + Self.idsAtOnce, ids.count)].map { "\"\($0)\"" }.joined(separator: ",")
            let (status, json) = try await hotel.post(
                list.path, #"{"\#(list.filter)": [\#(some)]\#(record.members), "Limitation": {"Count": 1000}}"#
            )
            if status != 200 { book.surprise("\(list.path): \(status) \(json)") }
            for row in json[list.rows].items { if let id = row[list.member].text { found[id] = row } }
        }
        return found
    }

    private func slateLosses() async throws -> [String] {
        var losses: [String] = []
        for (slate, values) in book.slates {
            let value = try await self.value(on: slate)
            if !values.contains(value) { losses.append("\(slate) is \(value), not \(values).") }
        }
        return losses
    }

    /// `price 2031-…Z` and `adjustment 2031-…Z`.
    private func value(on slate: String) async throws -> String {
        let words = slate.split(separator: " ").map(String.init)
        if words[0] == "price" {
            let (_, json) = try await hotel.post(
                "rates/getPricing",
                """
                {"RateId": "\(hotel.bestRate.id)", "FirstTimeUnitStartUtc": "\(words[1])",
                 "LastTimeUnitStartUtc": "\(words[1])"}
                """
            )
            return json["BasePrices"][0].digits.flatMap { Double($0) }.map { String(Int($0)) } ?? ""
        }
        let (_, json) = try await hotel.post("availabilityAdjustments/getAll", #"{"Limitation": {"Count": 1000}}"#)
        return json["AvailabilityAdjustments"].items.first { $0["FirstTimeUnitStartUtc"].text == words[1] }?[
            "UnitCount"
        ].digits ?? ""
    }

    private static func text(of value: JSON) -> String {
        value.text ?? value.digits ?? value.flag.map { "\($0)" } ?? "nothing"
    }
}
