import Foundation

/// Finding one of very many customers, and making one of a thousand accounts.
struct Guests {
    let small: World
    let large: World
    let smallCount: Int
    let largeCount: Int

    private static let questions = 1000
    private static let warmUp = 50

    func measureSearch() throws -> [Table.Line] {
        let questions: [(what: String, path: String, members: (Int) -> String)] = [
            (
                "`customers/getAll` by e-mail", "customers/getAll",
                { #""Emails":["\#(Strangers.email($0))"],"Extent":{"Customers":true},"Limitation":{"Count":10}"# }
            ),
            (
                "`customers/search` by name", "customers/search",
                { #""Name":"\#(["an", "ma", "Smith", "el", "jo"][$0 % 5])","Extent":{"Customers":true}"# }
            ),
        ]
        return try questions.flatMap { question in
            let few = try times(small, smallCount, question.path, question.members)
            let many = try times(large, largeCount, question.path, question.members)
            return zip(["p50", "p99"], [(few.middle, many.middle), (few.slow, many.slow)]).map { name, pair in
                Table.Line(
                    what: "\(question.what) among \(grouped(largeCount)), \(name)", house: milliseconds(pair.1),
                    reference: "among \(grouped(smallCount)): \(milliseconds(pair.0))", value: pair.1 / pair.0,
                    aim: .atMost(name == "p50" ? 1.5 : 2)
                )
            }
        }
    }

    private func times(
        _ world: World, _ count: Int, _ path: String, _ members: (Int) -> String
    ) throws -> (middle: Double, slow: Double) {
        try ServerProcess.with("serve", world.path) { house in
            let desk = try Inquirer(house)
            var times: [Double] = []
            for number in 0..<Self.questions + Self.warmUp {
                // All over the house, so that no page of the file is warm.
                let seconds = try desk.seconds(path, members(number * 7919 % count))
                if number >= Self.warmUp { times.append(seconds) }
            }
            times.sort()
            return (times[times.count / 2], times[times.count * 99 / 100])
        }
    }

    private static let few = 100
    private static let many = 1000

    func measureMerge() throws -> [Table.Line] {
        let world = large
        return try ServerProcess.with("serve", world.path) { house in
            let desk = try Inquirer(house)
            let shop = try Shop(world, desk)
            var next = 0
            func merge(_ count: Int) throws -> Double {
                let sources = (next..<next + count).map(Strangers.id)
                next += count
                let orders = sources.compactMap { UUID(uuidString: $0) }.map { owner in
                    HTTPRequest("orders/add", tokens: World.tokens, shop.order(of: owner, items: 1))
                }
                _ = try house.rate(of: orders, connections: 8)
                let list = sources.map { "\"\($0)\"" }.joined(separator: ",")
                return try desk.seconds(
                    "accounts/merge",
                    """
                    "AccountMergeParameters":[{"SourceAccountIds":[\(list)],\
                    "TargetAccountId":"\(world.customers[0])","AccountType":"Customer"}]
                    """
                )
            }
            _ = try merge(Self.few)
            let some = try Measure.median(of: 3) { try merge(Self.few) }
            let all = try merge(Self.many)
            return [
                Table.Line(
                    what: "`accounts/merge` of \(grouped(Self.many)) accounts with a charge each, for each",
                    house: "\(milliseconds(all)): \(milliseconds(all / Double(Self.many)))",
                    reference: "of \(Self.few): \(milliseconds(some / Double(Self.few)))",
                    value: (all / Double(Self.many)) / (some / Double(Self.few)), aim: .atMost(1.5)
                )
            ]
        }
    }
}
