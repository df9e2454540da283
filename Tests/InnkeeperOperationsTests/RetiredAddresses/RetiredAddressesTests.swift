import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Logging
import Testing

@Suite("A retired address")
struct RetiredAddressesTests {
    static let addresses = [
        "accountingEnvironments/getAll", "bills/getAllByCustomers", "bills/getAllByIds", "bills/getAllClosed",
        "companies/getAllByName", "creditCards/getAllByCustomers", "creditCards/getAllByIds", "customers/charge",
        "customers/getAllByEmails", "customers/getAllByIds", "customers/getAllByName",
        "customers/getAllPreauthorizations", "paymentPlans/add", "reservations/getAllByConfirmationNumbers",
        "reservations/getAllByCustomers", "reservations/getAllByIds", "reservations/getAllByNumbers",
        "reservations/updateRequestedCategory", "reservations/updateSpace", "spaceBlock/delete", "spaceBlocks/add",
        "spaceBlocks/delete", "spaceBlocks/getAll", "spaces/getAll", "spaces/updateState",
    ]

    /// What only drafts had, or spelt wrongly.
    static let drafts = [
        "accountsReceivable/getStatus", "cancellationPolicies/add", "cancellationPolicies/delete",
        "cancellationPolicies/get/2024-09-02", "cancellationPolicies/getAll/2024-09-02", "cancellationPolicies/update",
        "cultures/getAll", "customers/addRegistrationCard", "enterpriseProfileRoles/add",
        "enterpriseProfileRoles/delete", "enterpriseProfileRoles/getAll", "enterpriseProfileRoles/update",
        "enterpriseProfiles/add", "enterpriseProfiles/delete", "enterpriseProfiles/getAll",
        "enterpriseProfiles/update", "reservations/generateGuestPortalLinks", "reservations/getAlll/2023-06-06",
        "reservations/getAlll/2023-06-14", "serviceOrders/getAll", "serviceOrders/productServiceOrders/getAlll",
        "serviceOrders/reservations/getAll", "serviceOrders/reservations/getAlll",
    ]

    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("is known to the door, and neither to the registry nor to the contract", arguments: addresses)
    func known(path: String) async throws {
        #expect(hotel.door.knows(path: path))
        #expect(!Registry.operations.contains { $0.facts.path == path })
        #expect(!String(describing: ContractIndex.openAPI).contains("/\(path)\""))
        let stranger = try await hotel.post(path, "{}", accessToken: "NOBODY")
        #expect(stranger.status == 401)
    }

    @Test("that was never published is none", arguments: drafts)
    func unpublished(path: String) async throws {
        #expect(try await hotel.post(path).status == 404)
    }

    @Test(
        "names what is wrong with a request by the name that the caller sent", arguments: OldMistake.all(of: addresses)
    )
    func badInput(_ mistake: OldMistake) async throws {
        let (status, answer) = try await hotel.post(mistake.path, mistake.request(in: hotel))
        #expect(status == 400, "\(answer)")
        #expect(answer["Message"].text == mistake.message, "\(answer["Details"].text ?? "")")
        #expect(answer["Details"].text?.hasPrefix(mistake.member) == true, "\(answer["Details"].text ?? "")")
    }

    @Test("needs the permission of what does the same today")
    func permission() async throws {
        let token = try await hotel.grant(["customers/getAll"])
        let request = #"{"Emails": ["ada@example.com"]}"#
        #expect(try await hotel.post("customers/getAllByEmails", request, accessToken: token).status == 200)
        let bills = #"{"BillIds": []}"#
        #expect(try await hotel.post("bills/getAllByIds", bills, accessToken: token).status == 401)
    }

    @Test("counts against the limit of requests, and answers nothing by itself where that is preferred")
    func limited() async throws {
        let ids = IDSource(milliseconds: { 1_950_000_000_000 }, random: { 7 })
        let door = Gateway(
            store: hotel.store, clock: hotel.clock, ids: ids, limit: RequestLimit(count: 2, seconds: 30),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let body = """
            {"ClientToken": "\(TestHotel.tokens.client)", "AccessToken": "\(TestHotel.tokens.access)",
             "SpaceId": "\(hotel.room1.id)", "State": "Dirty"}
            """
        var statuses: [Int] = []
        for prefersMinimal in [false, true, false] {
            let answer = await door.answer(
                path: "spaces/updateState", body: Array(body.utf8), prefersMinimal: prefersMinimal, requestID: "1"
            )
            statuses.append(answer.status)
        }
        #expect(statuses == [200, 204, 429])
    }

    @Test("takes the token of several houses where today's operation does")
    func portfolio() async throws {
        let token = TestHotel.portfolioToken
        let spaces = try await hotel.post("spaces/getAll", #"{"Extent": {"Spaces": true}}"#, accessToken: token)
        #expect(spaces.status == 200)
        #expect(spaces.json["Spaces"].items.contains { $0["Number"].text == "101" })
        let state = #"{"SpaceId": "\#(hotel.room1.id)", "State": "Dirty"}"#
        #expect(try await hotel.post("spaces/updateState", state, accessToken: token).status == 401)
    }

    @Test("shows a token for one service nothing of another's")
    func serviceToken() async throws {
        try await hotel.openOffice()
        let visit = try await hotel.addHours(6, 10...12).json["Reservations"][0]["Reservation"]
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let request = #"{"ReservationIds": ["\#(visit["Id"].text ?? "")", "\#(stay["Id"].text ?? "")"]}"#
        let all = try await hotel.post("reservations/getAllByIds", request)
        #expect(all.json["Reservations"].items.count == 2)
        let own = try await hotel.post("reservations/getAllByIds", request, accessToken: TestHotel.stayToken)
        #expect(own.json["Reservations"].items.map { $0["Id"].text } == [stay["Id"].text])
    }
}

/// One member of a request that is missing, or of no use.
struct OldMistake: Sendable, CustomTestStringConvertible {
    let path: String
    let member: String
    /// The member as it is sent; nil where it is missing.
    let value: String?
    let message: String

    var testDescription: String { "\(path) \(member) \(value ?? "missing")" }

    static func all(of paths: [String]) -> [OldMistake] { paths.flatMap { all(of: $0) } }

    private static func all(of path: String) -> [OldMistake] {
        requests[path, default: [:]].flatMap { member, kind -> [OldMistake] in
            let missing = OldMistake(path: path, member: member, value: nil, message: "Invalid \(member).")
            let wrong = OldMistake(path: path, member: member, value: kind.mistyped, message: "Invalid JSON.")
            let foreign = kind == .foreign
                ? [OldMistake(path: path, member: member, value: kind.sample, message: "Invalid \(member).")] : []
            return (kind == .optional ? [] : [missing]) + [wrong] + foreign
        }
    }

    enum Kind {
        case ids, foreign, text, instant, flag, object, texts, optional, state, type

        var sample: String {
            switch self {
            case .ids: #"["00000000-0000-7000-8000-0000000000ff"]"#
            case .foreign: #""00000000-0000-7000-8000-0000000000ff""#
            case .text: #""Something""#
            case .instant: #""2030-03-01T09:00:00Z""#
            case .flag, .optional: "true"
            case .object: #"{"Inactive": true, "PaymentMethods": ["PaymentCard"], "Message": "Please"}"#
            case .texts: #"["Something"]"#
            case .state: #""Dirty""#
            case .type: #""HouseUse""#
            }
        }

        var mistyped: String {
            switch self {
            case .ids, .texts: "7"
            case .foreign, .instant, .state, .type: #""nothing""#
            case .text, .object: "[]"
            case .flag, .optional: #""perhaps""#
            }
        }
    }

    static let requests: [String: [String: Kind]] = [
        "bills/getAllByCustomers": ["CustomerIds": .ids], "bills/getAllByIds": ["BillIds": .ids],
        "bills/getAllClosed": ["StartUtc": .instant, "EndUtc": .instant],
        "companies/getAllByName": ["Name": .text], "creditCards/getAllByCustomers": ["CustomerIds": .ids],
        "creditCards/getAllByIds": ["CreditCardIds": .ids], "customers/charge": ["ServiceId": .foreign],
        "customers/getAllByEmails": ["Emails": .texts], "customers/getAllByIds": ["CustomerIds": .ids],
        "customers/getAllByName": ["FirstName": .text, "LastName": .text],
        "customers/getAllPreauthorizations": ["CustomerId": .foreign],
        "paymentPlans/add": ["ReservationId": .foreign, "PaymentRequest": .object, "Name": .text],
        "reservations/getAllByConfirmationNumbers": ["ConfirmationNumbers": .texts],
        "reservations/getAllByCustomers": ["CustomerIds": .ids], "reservations/getAllByIds": ["ReservationIds": .ids],
        "reservations/getAllByNumbers": ["Numbers": .texts],
        "reservations/updateRequestedCategory": [
            "ReservationId": .foreign, "CategoryId": .foreign, "Reprice": .flag, "Overbook": .optional,
        ],
        "reservations/updateSpace": ["ReservationId": .foreign, "SpaceId": .foreign],
        "spaceBlock/delete": ["SpaceBlockId": .ids], "spaceBlocks/delete": ["SpaceBlockIds": .ids],
        "spaceBlocks/add": [
            "SpaceId": .foreign, "Name": .text, "StartUtc": .instant, "EndUtc": .instant, "Type": .type,
        ],
        "spaceBlocks/getAll": ["Extent": .object], "spaces/getAll": ["Extent": .object],
        "spaces/updateState": ["SpaceId": .foreign, "State": .state],
    ]

    /// The request with this one mistake; everything else in it names what the house has.
    func request(in hotel: TestHotel) async throws -> String {
        var members = Self.requests[path, default: [:]].mapValues(\.sample)
        if let stay = members["ReservationId"].map({ _ in hotel.stay(3, 5) }) {
            members["ReservationId"] = "\"\(try await hotel.booked(stay)["Id"].text ?? "")\""
        }
        for (name, value) in [
            ("SpaceId", hotel.room2.id.description), ("CategoryId", hotel.doubleRooms.id.description),
            ("ServiceId", hotel.extras.id.description), ("CustomerId", hotel.ada.id.description),
            ("EndUtc", hotel.time(4, 9)),
        ] where members[name] != nil { members[name] = "\"\(value)\"" }
        members[member] = value
        return "{\(members.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", "))}"
    }
}
