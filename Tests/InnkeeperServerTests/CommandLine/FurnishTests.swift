import Foundation
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

/// A house of one's own, from its description to the goodbye of its first guest.
@Suite("innkeeper furnish", .timeLimit(.minutes(10)))
struct FurnishTests {
    private static let examples = URL(filePath: #filePath).appending(path: "../../../../Examples").standardized

    @Test("makes a house in which a guest stays from the booking to the closed bill", arguments: [
        ("smallest", "Flexible", "Double", "The Lantern"), ("house", "Best available", "Double", "The Anchor"),
        ("house", "Student weeks", "Bed in a dorm", "The Anchor"),
    ])
    func lives(example: String, rate: String, category: String, name: String) async throws {
        let database = try await TestDatabase.forProgram()
        let furnished = try await Self.furnish(Self.examples.appending(path: "\(example).yaml").path, database)
        #expect(furnished.status == 0, "\(furnished.errors)")
        let house = FurnishedHouse(furnished.output)
        #expect(house.id("Enterprise", name) != nil, "\(furnished.output)")

        let program = try Program(["serve", "--port", "0", "--database", database.addressText])
        let port = try #require(await program.firstLine(beginning: "Innkeeper answers at http://127.0.0.1:"))
        var guest = try await FirstGuest(of: house, at: try #require(Int(port)))
        try await guest.book(category, at: rate)
        try await guest.checkIn()
        try await guest.drink()
        try await guest.pay()
        try await guest.leave()
        program.send(SIGTERM)
        #expect(await program.waitForEnd() == 0)
        let check = try await Program.run(["check", "--database", database.addressText])
        #expect(check.output == "All is in order.\n", "\(check.output)\(check.errors)")
    }

    @Test("makes two houses of one chain, but not two of one name, nor anything when it refuses")
    func chain() async throws {
        let database = try await TestDatabase.forProgram()
        #expect(try await Self.furnish(text: Self.inn, database).status == 0)
        let again = try await Self.furnish(text: Self.inn, database)
        #expect(again.status == 1 && again.output == "")
        #expect(again.errors == "Error: enterprise.name: is that of another enterprise of the chain Inns.\n")
        let second = Self.inn.replacing("name: Inn,", with: "name: Other inn,")
        #expect(try await Self.furnish(text: second, database).status == 0)
        let (chains, houses) = try await database.store.read { transaction in
            (try transaction.chains.list(), try transaction.enterprises.list())
        }
        #expect(chains.map(\.name) == ["Inns"])
        #expect(houses.map(\.name).sorted() == ["Inn", "Other inn"])
    }

    /// One database is enough: nothing is made.
    @Test("says where a description is wrong and why, and makes nothing")
    func refused() async throws {
        let database = try await TestDatabase.forProgram()
        for (what, instead, sentence) in Self.mistakes {
            let outcome = try await Self.furnish(text: Self.inn.replacing(what, with: instead), database)
            #expect(outcome.status == 1 && outcome.output == "")
            #expect(outcome.errors.hasPrefix("Error: \(sentence)"), "\(outcome.errors)")
            let count = try await database.store.read { try $0.enterprises.count() + $0.chains.list().count }
            #expect(count == 0, "\(instead)")
        }
    }

    /// What of the inn is written wrong, and what is said about it.
    private static let mistakes = [
        ("name: Inn,", "", "enterprise.name: must be given."),
        ("name: Inn,", "name: '',", "enterprise.name: must not be empty."),
        ("name: Inn,", "nam: Inn,", "enterprise.nam: is none of the members here: name, "),
        ("Europe/London", "Europe/Londinium", "enterprise.timeZone: is none of the world: Europe/Londinium."),
        ("GBP", "POUND", "enterprise.currency: must be a code of three letters like EUR, not POUND."),
        ("country: GB", "country: US", "enterprise.taxEnvironment: must be given. US has US-DC, "),
        ("country: GB", "country: Britain", "enterprise.country: must be a code of two letters like GB, not BRITAIN."),
        ("taxes: UK-2022-20%", "", "taxes: must be given, [] for none. There are UK-2022-0%, UK-2022-20%, "),
        ("taxes: UK-2022-20%", "taxes: [VAT]", "taxes[0]: is not known: VAT. There are UK-2022-0%, "),
        ("taxes: UK-2022-20%", "taxes: [UK-2022-20%, UK-2022-5%]", "taxes: can only hold one code"),
        ("beds: 2", "beds: two", "categories[1].beds: must be a whole number from 1 to 99."),
        ("beds: 2", "type: Tower", "categories[1].type: must be one of Room, Bed, "),
        ("resources: [7]", "resources: [101]", "categories[1].resources[0]: is said twice: 101."),
        ("resources: [7]", "resources: [9-7]", "categories[1].resources[0]: must go up, by at most 2000 rooms."),
        ("name: Suite", "name: Double", "categories[1].name: is said twice: Double."),
        ("price: 80", "price: 80.005", "rates[0].price: must be a number from 0 to 1000000, with at most 2 digits"),
        ("price: 80, ", "", "rates[0].price: must be given."),
        ("{Suite: 120}", "{Sweet: 120}",
            "rates[0].prices.Sweet: names nothing that is described. There are Double, Suite."),
        ("basedOn: Base", "basedOn: Basis", "rates[1].basedOn: names nothing that is described: Basis. There are Base"),
        ("percent: -10", "price: 10", "rates[1].price: is not for a rate that is basedOn another."),
        ("checkIn: 16:00", "checkIn: 4 pm", "stay.checkIn: must be a time like \"15:00\"."),
        ("stay: {", "ageCategories: []\nstay: {", "ageCategories: must have one of the classification Adult."),
        ("{Suite: 120}", "{}, extraAge: {Dogs: 1}",
            "rates[0].extraAge.Dogs: names nothing that is described. There are Adults, Children."),
        ("chain: Inns", "chains: Inns", "chains: is none of the members here: chain, enterprise, "),
        ("chain: Inns", "categories: none", "The description /"),
        ("stay: {", "stay: [", "The description /"),
    ]

    @Test("says that there is no description, or nothing in it")
    func nothing() async throws {
        let database = try await TestDatabase.forProgram()
        let missing = try await Self.furnish("/no/such/file", database)
        #expect(missing.errors == "Error: The description /no/such/file cannot be read.\n")
        #expect(try await Self.furnish(text: "", database).errors == "Error: The description is empty.\n")
        let list = try await Self.furnish(text: "[1]", database).errors
        #expect(list == "Error: The description must hold members like \"chain: …\".\n")
    }

    @Test("takes an empty list for none, and makes the usual only where nothing is said")
    func none() async throws {
        let database = try await TestDatabase.forProgram()
        let lists = ["segments", "departments", "cashiers", "sources", "accountingCategories"]
        let text = Self.inn.replacing("country: GB", with: "country: GB, paymentTypes: []")
            + "\n" + lists.map { "\($0): []\n" }.joined()
        let outcome = try await Self.furnish(text: text, database)
        let house = FurnishedHouse(outcome.output)
        #expect(house.id("Enterprise", "Inn") != nil, "\(outcome.errors)")
        for kind in ["BusinessSegment", "Department", "Cashier", "Source", "AccountingCategory"] {
            #expect(house.first(kind) == nil, "\(kind)")
        }
        let inn = try await database.store.read { try $0.enterprises.list() }
        #expect(inn.map(\.accounting.enabledExternalPaymentTypes) == [[]])
    }

    @Test("reads JSON as well")
    func json() async throws {
        let database = try await TestDatabase.forProgram()
        let json = """
            {"enterprise": {"name": "Inn", "timeZone": "Asia/Tokyo", "currency": "JPY", "country": "JP"}, "taxes": [],
             "categories": [{"name": "Room", "resources": ["Fuji"]}], "rates": [{"name": "Base", "price": 9000}]}
            """
        let outcome = try await Self.furnish(text: json, database)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(FurnishedHouse(outcome.output).id("Resource", "Fuji") != nil)
    }

    private static let inn = """
        chain: Inns
        enterprise: {name: Inn, timeZone: Europe/London, currency: GBP, country: GB}
        taxes: UK-2022-20%
        stay: {checkIn: 16:00}
        categories:
          - {name: Double, resources: 101-103}
          - {name: Suite, beds: 2, resources: [7]}
        rates:
          - {name: Base, price: 80, prices: {Suite: 120}}
          - {name: Saver, basedOn: Base, percent: -10}
        """

    private static func furnish(text: String, _ database: TestDatabase) async throws -> Program.Outcome {
        try await Folder.with { folder in
            let file = folder.appending(path: "house.yaml")
            try Data(text.utf8).write(to: file)
            return try await furnish(file.path, database)
        }
    }

    private static func furnish(_ file: String, _ database: TestDatabase) async throws -> Program.Outcome {
        try await Program.run(["furnish", file, "--log-level", "critical", "--database", database.addressText])
    }
}

/// What the program said that it made.
struct FurnishedHouse {
    private let lines: [[String]]

    init(_ output: String) {
        lines = output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    }

    func id(_ kind: String, _ name: String) -> String? {
        lines.first { $0.count == 3 && $0[0] == kind && $0[2] == name }?[1]
    }

    /// The first of a kind.
    func first(_ kind: String) -> String? { lines.first { $0.count == 3 && $0[0] == kind }?[1] }

    /// The last of a kind.
    func last(_ kind: String) -> String? { lines.last { $0.count == 3 && $0[0] == kind }?[1] }

    func token(_ name: String) -> String? {
        lines.compactMap { $0.first }.first { $0.hasPrefix(name) }?.split(separator: " ").last.map(String.init)
    }
}
