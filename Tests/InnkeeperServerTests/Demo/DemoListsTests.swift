import Foundation
import InnkeeperContract
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The lists of the demonstration")
struct DemoListsTests {
    private static let lists = Registry.operations.map { $0.facts.path }
        .filter { $0.contains("get") && !$0.hasSuffix("getPdf") }.sorted()

    @Test("have something to say in London and in Washington", arguments: lists, Visit.houses)
    func areFilled(path: String, visit: Visit) async throws {
        let demo = try await ServedDemo.shared.value
        let guide = try await DemoGuide(demo.client(visit.accessToken), zoneOffset: visit.hoursBehind)
        let (status, json) = try await guide.client.ask(path, try await guide.request(for: path))
        try #require(status == 200, "\(json)")
        let lists = json.names.map { json[$0].items.count } + [json["Enterprise"].names.count]
        #expect(lists.contains { $0 > 0 }, "\(path) has nothing to say")
    }

    @Test("show the token of a single service nothing of the others")
    func areScoped() async throws {
        let demo = try await ServedDemo.shared.value
        let house = try await DemoGuide(demo.client(DemoTokens.integrations[0].grossAccessToken), zoneOffset: 0)
        let scoped = try await demo.client(DemoTokens.serviceAccessToken)
        let page = #""Limitation":{"Count":300}"#
        let services = try await scoped.ask("services/getAll", page).json["Services"]
        let bookable = services.items.filter { $0["Data"]["Discriminator"].text == "Bookable" }
        #expect(bookable.map { $0["Id"].text } == [house.stays])
        let lists = [
            ("reservations/getAll/2023-06-06", "Reservations", ""), ("orderItems/getAll", "OrderItems", house.created),
            ("ageCategories/getAll", "AgeCategories", ""), ("businessSegments/getAll", "BusinessSegments", ""),
        ]
        for (path, name, filter) in lists {
            let answer = try await scoped.ask(path, filter.isEmpty ? page : "\(filter),\(page)")
            #expect(answer.status == 200, "\(path): \(answer.json)")
            let items = answer.json[name].items
            #expect(!items.isEmpty, "\(path)")
            // What guests order at the bar is on the accounts of their stays, so that service sees it.
            #expect(items.allSatisfy { $0["ServiceId"].text != house.parking }, "\(path)")
        }
        for path in ["rates/getAll", "rateGroups/getAll", "products/getAll", "resourceCategories/getAll"] {
            let own = try await scoped.ask(path, #""ServiceIds":["\#(house.stays)"],\#(page)"#)
            #expect(own.status == 200, "\(path): \(own.json)")
            let other = try await scoped.ask(path, #""ServiceIds":["\#(house.parking)"],\#(page)"#)
            #expect(other.status == 400, "\(path): \(other.json)")
        }
        let night = house.request(first: 1, last: 2, service: house.parking)
        #expect(try await scoped.ask("services/getAvailability", night).status == 400)
    }
}

extension Visit {
    /// Each house once, with its own token.
    static var houses: [Visit] { all.filter { !$0.isPortfolio } }
}
