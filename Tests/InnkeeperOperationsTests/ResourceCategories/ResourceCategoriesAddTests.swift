import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("resourceCategories/add")
struct ResourceCategoriesAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("adds a category with all that is said of it")
    func adds() async throws {
        let members = """
            "ExtraCapacity": 1, "Names": {"en-GB": "Tower suite"}, "ShortNames": {"en-GB": "TWR"},
            "Descriptions": {"en-GB": "Under the roof"}, "Classification": "JuniorSuite", "Ordering": 7,
            "ExternalIdentifier": "TWR-1", "AccountingCategoryId": "\(hotel.accommodation.id)"
            """
        let answer = try await hotel.granted(
            "resourceCategories/add", #""ResourceCategories": [\#(hotel.wantedCategory(members))]"#
        )
        let category = answer["ResourceCategories"][0]
        #expect(category["EnterpriseId"].text == "\(hotel.enterprise.id)")
        #expect(category["ServiceId"].text == "\(hotel.stays.id)")
        #expect(category["IsActive"].flag == true)
        #expect(category["Type"].text == "Suite")
        #expect(category["Classification"].text == "JuniorSuite")
        #expect(category["Names"]["en-GB"].text == "Tower suite")
        #expect(category["ShortNames"]["en-GB"].text == "TWR")
        #expect(category["Descriptions"]["en-GB"].text == "Under the roof")
        #expect([category["Capacity"].digits, category["ExtraCapacity"].digits] == ["2", "1"])
        #expect(category["Ordering"].digits == "7")
        #expect(category["ExternalIdentifier"].text == "TWR-1")
        #expect(category["AccountingCategoryId"].text == "\(hotel.accommodation.id)")
        let listed = try await hotel.list(
            "resourceCategories/getAll", "ResourceCategories", #""ServiceIds": ["\#(hotel.stays.id)"]"#
        )
        #expect(listed.first?.written == category.written)
    }

    @Test("takes what is not said as none, and an unknown class as other")
    func defaults() async throws {
        let answer = try await hotel.granted(
            "resourceCategories/add", #""ResourceCategories": [\#(hotel.wantedCategory())]"#
        )
        let category = answer["ResourceCategories"][0]
        #expect(category["Classification"].text == "Other")
        #expect([category["Ordering"].digits, category["ExtraCapacity"].digits] == ["0", "0"])
        #expect(category["Names"].names.isEmpty)
        #expect(category["AccountingCategoryId"].isNull)
    }

    @Test(
        "refuses what cannot be, and adds nothing at all",
        arguments: [
            (#""Capacity": 0"#, "Capacity"), (#""ExtraCapacity": -1"#, "ExtraCapacity"),
            (#""AccountingCategoryId": "00000000-0000-7000-8000-00000000ffff""#, "AccountingCategoryId"),
            (#""ServiceId": "00000000-0000-7000-8000-000000000015""#, "ServiceId"),
            (#""ServiceId": "00000000-0000-7000-8000-000000000016""#, "ServiceId"),
        ]
    )
    func refuses(members: String, member: String) async throws {
        // The services are the one that sells no stays and the one of the other house.
        let (good, bad) = (hotel.wantedCategory(), hotel.wantedCategory(members))
        let (status, json) = try await hotel.post(
            "resourceCategories/add", #"{"ResourceCategories": [\#(good), \#(bad)]}"#
        )
        #expect(status == 400)
        #expect(json["Message"].text == "Invalid \(member).")
        let listed = try await hotel.list(
            "resourceCategories/getAll", "ResourceCategories", #""ServiceIds": ["\#(hotel.stays.id)"]"#
        )
        #expect(listed.count == 3)
    }

    @Test("takes a hundred and not one more")
    func limit() async throws {
        let hundred = Array(repeating: hotel.wantedCategory(), count: 100)
        let list = hundred.joined(separator: ",")
        try await hotel.granted("resourceCategories/add", #""ResourceCategories": [\#(list)]"#)
        let more = (hundred + [hotel.wantedCategory()]).joined(separator: ",")
        #expect(try await hotel.post("resourceCategories/add", #"{"ResourceCategories": [\#(more)]}"#).status == 400)
    }

    @Test("needs the enterprise with the token of several houses, and the service of a token that has one")
    func scope() async throws {
        let wanted = #""ResourceCategories": [\#(hotel.wantedCategory())]"#
        let portfolio = TestHotel.portfolioToken
        #expect(try await hotel.post("resourceCategories/add", "{\(wanted)}", accessToken: portfolio).status == 400)
        try await hotel.granted(
            "resourceCategories/add", #""EnterpriseId": "\#(hotel.enterprise.id)", \#(wanted)"#, token: portfolio
        )
        try await hotel.openOffice()
        let office = hotel.wantedCategory(#""ServiceId": "\#(hotel.hours.id)""#)
        let refused = try await hotel.post(
            "resourceCategories/add", #"{"ResourceCategories": [\#(office)]}"#, accessToken: TestHotel.stayToken
        )
        #expect(refused.json["Message"].text == "Invalid ServiceId.")
    }
}
