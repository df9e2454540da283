import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("resourceCategories/update")
struct ResourceCategoriesUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("changes what is named and keeps the rest")
    func updates() async throws {
        hotel.clock.advance(seconds: 60)
        let category = try await update(
            """
            "Names": {"Value": {"en-GB": "Twin"}}, "ShortNames": {"Value": {"en-GB": "TWN"}},
            "Descriptions": {"Value": {"en-GB": "Two beds"}}, "Type": {"Value": "Apartment"},
            "Capacity": {"Value": 3}, "ExtraCapacity": {"Value": 0}, "Ordering": {"Value": -4}
            """
        )
        #expect(category["Names"]["en-GB"].text == "Twin")
        #expect(category["ShortNames"]["en-GB"].text == "TWN")
        #expect(category["Descriptions"]["en-GB"].text == "Two beds")
        #expect(category["Type"].text == "Apartment")
        #expect([category["Capacity"].digits, category["ExtraCapacity"].digits] == ["3", "0"])
        #expect(category["Ordering"].digits == "-4")
        #expect(category["Classification"].text == "StandardDouble")
        #expect(category["ExternalIdentifier"].text == "DBL")
        let updated = #""UpdatedUtc": {"StartUtc": "2030-03-01T09:01:00Z", "EndUtc": "2030-03-01T09:01:00Z"}"#
        let listed = try await hotel.list(
            "resourceCategories/getAll", "ResourceCategories", #""ServiceIds": ["\#(hotel.stays.id)"], \#(updated)"#
        )
        #expect(listed.map(\.written) == [category.written])
    }

    @Test("clears the class, the external identifier and the accounting category")
    func clears() async throws {
        let cleared = try await update(
            """
            "Classification": {"Value": null}, "ExternalIdentifier": {"Value": null},
            "AccountingCategoryId": {"Value": null}
            """
        )
        #expect(cleared["Classification"].text == "Other")
        #expect(cleared["ExternalIdentifier"].isNull)
        #expect(cleared["AccountingCategoryId"].isNull)
        let set = try await update(
            """
            "Classification": {"Value": "Family"}, "ExternalIdentifier": {"Value": "F"},
            "AccountingCategoryId": {"Value": "\(hotel.food.id)"}
            """
        )
        #expect(set["Classification"].text == "Family")
        #expect(set["ExternalIdentifier"].text == "F")
        #expect(set["AccountingCategoryId"].text == "\(hotel.food.id)")
    }

    @Test(
        "refuses what cannot be, and changes nothing",
        arguments: [
            (#""Names": {"Value": null}"#, "Names"), (#""Capacity": {"Value": 0}"#, "Capacity"),
            (#""Capacity": {"Value": null}"#, "Capacity"), (#""ExtraCapacity": {"Value": -1}"#, "ExtraCapacity"),
            (#""Ordering": {"Value": null}"#, "Ordering"),
            (#""AccountingCategoryId": {"Value": "nonsense"}"#, "AccountingCategoryId"),
            (#""AccountingCategoryId": {"Value": "00000000-0000-7000-8000-00000000ffff"}"#, "AccountingCategoryId"),
            (#""ExternalIdentifier": {"Value": "\#(String(repeating: "x", count: 256))"}"#, "ExternalIdentifier"),
            (#""ResourceCategoryId": "00000000-0000-7000-8000-00000000ffff""#, "ResourceCategoryId"),
        ]
    )
    func refuses(members: String, member: String) async throws {
        let good = #"{"ResourceCategoryId": "\#(hotel.doubleRooms.id)", "Ordering": {"Value": 99}}"#
        let bad = #"{"ResourceCategoryId": "\#(hotel.dorms.id)", \#(members)}"#
        let (status, json) = try await hotel.post(
            "resourceCategories/update", #"{"ResourceCategoryUpdates": [\#(good), \#(bad)]}"#
        )
        #expect(status == 400)
        #expect(json["Message"].text == "Invalid \(member).")
        #expect(try await update("")["Ordering"].digits == "1")
    }

    private func update(_ members: String) async throws -> JSON {
        let id = #""ResourceCategoryId": "\#(hotel.doubleRooms.id)""#
        return try await hotel.granted(
            "resourceCategories/update",
            #""ResourceCategoryUpdates": [{\#(members.isEmpty ? id : "\(id), \(members)")}]"#
        )["ResourceCategories"][0]
    }
}
