import CReferenceLoop
import Foundation
import Hospitality

/// Charges a second, against single rows committed by SQLite on the same disk, and the closing of a long bill.
struct Ordering {
    let world: World
    let folder: URL

    private static let callers = 32
    private static let rounds = 5
    private static let orders = 1000
    private static let commits = 1000

    func measureOrders() throws -> [Table.Line] {
        try ServerProcess.with("serve", world.path) { house in
            let desk = try Inquirer(house)
            let shop = try Shop(world, desk)
            let requests = (0..<Self.orders).map { number in
                HTTPRequest("orders/add", tokens: World.tokens, shop.order(of: world.customers[number % 100], items: 1))
            }
            _ = try house.rate(of: requests, connections: Self.callers)
            var rates: [(house: Double, commits: Double)] = []
            for round in 0..<Self.rounds {
                let path = folder.appending(path: "commits-orders-\(round).sqlite").path
                let seconds = reference_commits(path, Self.commits)
                guard seconds > 0 else { throw BenchmarkProblem("SQLite did not commit.") }
                rates.append(
                    (try house.rate(of: requests, connections: Self.callers), Double(Self.commits) / seconds)
                )
            }
            let (ours, theirs) = (Measure.middle(of: rates.map(\.house)), Measure.middle(of: rates.map(\.commits)))
            return [
                Table.Line(
                    what: "`orders/add` of one item, \(Self.callers) callers", house: "\(Int(ours))/s",
                    reference: "single-row commits: \(Int(theirs))/s", value: ours / theirs, aim: .atLeast(0.5)
                )
            ]
        }
    }

    private static let few = 100
    private static let many = 1000
    private static let itemsAtOnce = 100

    func measureClosing() throws -> [Table.Line] {
        try ServerProcess.with("serve", world.path) { house in
            let desk = try Inquirer(house)
            let shop = try Shop(world, desk)
            func close(_ count: Int) throws -> Double {
                let owner = world.customers[0]
                let bill = try desk.ask("bills/add", #""Bills":[{"AccountId":"\#(owner)"}]"#)["Bills"][0]["Id"].text
                for _ in 0..<count / Self.itemsAtOnce {
                    let order = shop.order(of: owner, items: Self.itemsAtOnce)
                    try desk.ask("orders/add", #"\#(order),"BillId":"\#(bill)""#)
                }
                return try desk.seconds("bills/close", #""BillId":"\#(bill)","Type":"Invoice""#)
            }
            _ = try close(Self.few)
            let small = try Measure.median(of: Self.rounds) { try close(Self.few) }
            let large = try Measure.median(of: Self.rounds) { try close(Self.many) }
            return [
                Table.Line(
                    what: "closing a bill of \(grouped(Self.many)) items, for each item",
                    house: "\(milliseconds(large)): \(milliseconds(large / Double(Self.many)))",
                    reference: "\(Self.few) items: \(milliseconds(small / Double(Self.few)))",
                    value: (large / Double(Self.many)) / (small / Double(Self.few)), aim: .atMost(1.2)
                )
            ]
        }
    }
}

/// What the house sells beside the night.
struct Shop {
    private let service: String

    init(_ world: World, _ desk: Inquirer) throws {
        let services = try desk.ask("services/getAll", #""Limitation":{"Count":100}"#)["Services"].items
        let other = services.first { (try? $0["Data"]["Discriminator"].text) == "Additional" }
        guard let other else { throw BenchmarkProblem("The house sells nothing but nights.") }
        service = try other["Id"].text
    }

    /// The members of an order of things that nobody puts together.
    func order(of account: UUID, items: Int) -> String {
        let list = (0..<items).map { number in
            """
            {"Name":"Thing \(number)","UnitCount":1,\
            "UnitAmount":{"Currency":"GBP","GrossValue":\(1 + number % 9).50,"TaxCodes":["UK-2022-20%"]}}
            """
        }
        return """
            "ServiceId":"\(service)","AccountId":"\(account)","Options":{"DisableItemGrouping":true},\
            "Items":[\(list.joined(separator: ","))]
            """
    }
}
