import InnkeeperTesting
import InnkeeperWire
import Testing

/// What a request of the first edition may look like, written down by hand: no document of today has it.
private struct OldRequest: Sendable, CustomTestStringConvertible {
    let path: String
    let members: [WireShape.Member]
    /// A valid request, without the token.
    let valid: @Sendable (TestHotel) async throws -> String

    var testDescription: String { path }

    static let all = [
        OldRequest(
            path: "reservations/getAll",
            members: [
                must("StartUtc", .text(format: "date-time", longest: nil)),
                must("EndUtc", .text(format: "date-time", longest: nil)),
                may("States", .list(.choice(["Confirmed"]), most: 1000)),
            ]
        ) { hotel in #""StartUtc": "\#(hotel.time(1, 0))", "EndUtc": "\#(hotel.time(31, 0))""# },
        OldRequest(path: "reservations/start", members: [must("ReservationId", id)], valid: stay),
        OldRequest(path: "reservations/process", members: [must("ReservationId", id)]) { hotel in
            let request = try await stay(hotel)
            _ = try await hotel.answer2016("reservations/start", request)
            _ = try await hotel.pay("200")
            hotel.clock.set(to: hotel.march(5, 10))
            return request
        },
        OldRequest(
            path: "reservations/cancel",
            members: [must("ReservationId", id), must("ChargeCancellationFee", .boolean), must("Notes", text)]
        ) { hotel in try await stay(hotel) + #", "ChargeCancellationFee": true, "Notes": "Ill""# },
        OldRequest(path: "customers/getBalance", members: [must("CustomerId", id)]) { hotel in
            #""CustomerId": "\#(hotel.ada.id)""#
        },
        OldRequest(path: "customers/getOpenItems", members: [must("CustomerIds", .list(id, most: 1000))]) { hotel in
            #""CustomerIds": ["\#(hotel.ada.id)"]"#
        },
        OldRequest(
            path: "customers/update",
            members: [
                must("CustomerId", id), may("FirstName", text), must("LastName", text), may("BirthDateUtc", day),
                may("NationalityCode", text), may("Phone", text),
                may("Passport", .object([may("Number", text), may("ExpirationUtc", day)])),
            ]
        ) { hotel in #""CustomerId": "\#(hotel.ada.id)", "LastName": "Lovelace""# },
        OldRequest(path: "payments/addCreditCard", members: payment) { hotel in
            """
            "CustomerId": "\(hotel.ada.id)", "Amount": {"Currency": "GBP", "Value": 5},
            "CreditCard": {"Type": "Visa", "Number": "1111", "Expiration": "12/2036", "Name": "Ada"},
            "Category": {"Code": "PAY"}
            """
        },
        OldRequest(
            path: "tasks/add",
            members: [
                may("DepartmentId", id), must("Name", text), may("Description", text),
                must("DeadlineUtc", .text(format: "date-time", longest: nil)),
            ]
        ) { _ in #""Name": "Towels", "DeadlineUtc": "2030-03-01T14:00:00Z""# },
        OldRequest(
            path: "commands/update",
            members: [
                must("CommandId", id), must("State", .choice(["Processing", "Processed"])), may("Progress", .number),
                may("Result", .object([])), may("Notes", text),
            ]
        ) { hotel in #""CommandId": "\#(try await hotel.printCommand())", "State": "Processed""# },
    ]

    private static let id = WireShape.text(format: "uuid", longest: nil)
    private static let text = WireShape.text(format: nil, longest: nil)
    private static let day = WireShape.text(format: "date", longest: nil)

    private static let payment = [
        must("CustomerId", id),
        must(
            "Amount",
            .object([
                must("Currency", text), must("Value", .number), may("TaxRate", .number), may("Tax", .number),
            ])
        ),
        must(
            "CreditCard",
            .object([
                must("Type", .choice(["Visa"])), must("Number", text), must("Expiration", text), must("Name", text),
            ])
        ),
        may("Category", .object([must("Code", text), may("Name", text)])), may("ReceiptIdentifier", text),
        may("Notes", text),
    ]

    private static func must(_ name: String, _ shape: WireShape) -> WireShape.Member {
        WireShape.Member(name: name, shape: shape, isRequired: true)
    }

    private static func may(_ name: String, _ shape: WireShape) -> WireShape.Member {
        WireShape.Member(name: name, shape: shape, isRequired: false)
    }

    /// Of Ada, whose day has come.
    private static let stay: @Sendable (TestHotel) async throws -> String = { hotel in
        #""ReservationId": "\#(try await hotel.arrived()["Id"].text ?? "")""#
    }
}

@Suite("Bad input in the words of the first edition")
struct Dialect2016BadInputTests {
    @Test("member by member is refused with its name, and changes nothing", arguments: OldRequest.all)
    private func memberByMember(old: OldRequest) async throws {
        let baselines = try await Baselines()
        let (hotel, desk) = (baselines.hotel, BadInputDesk(baselines: baselines, path: old.path))
        let valid = try await old.valid(hotel)
        let fingerprint = try await Fingerprint(of: hotel.store)
        var before = try await fingerprint.take(hotel.store)
        var (problems, refused): ([String], [String]) = ([], [])
        let request = try JSON(parsing: Array("{\(valid)}".utf8))
        for mistake in Mistakes.all(in: request, of: old.members, baselines) {
            let body = mistake.request.with("AccessToken", .string(TestHotel.tokens.access)).bytes
            let answer = try await hotel.send(old.path, body)
            problems += desk.problems(with: answer, to: mistake, isForgiven: false)
            if answer.status == 200 {
                before = try await fingerprint.take(hotel.store)
                refused = []
                continue
            }
            refused.append("\(mistake.path): \(mistake.what)")
            guard refused.count == 20 else { continue }
            let after = try await fingerprint.take(hotel.store)
            #expect(before == after, "\(old.path) was refused and changed something, after one of \(refused)")
            refused = []
        }
        #expect(problems.isEmpty, "\(old.path): \(problems.joined(separator: "\n"))")
        #expect(before == (try await fingerprint.take(hotel.store)), "\(refused)")
    }

    @Test(
        "is refused where it is the token, at every address",
        arguments: [
            "app/signIn", "spaces/getAll", "customers/getBalance", "reservations/getAll", "reservations/start",
            "reservations/process", "reservations/cancel", "customers/getOpenItems", "customers/update",
            "payments/addCreditCard", "tasks/add", "commands/getAllActive", "commands/update",
        ]
    )
    func tokens(path: String) async throws {
        let hotel = try await TestHotel()
        let member = path == "app/signIn" ? "ConnectorToken" : "AccessToken"
        let long = String(repeating: "x", count: 1001)
        for value in ["7", "true", "[]", "{}", #""""#, "\"\(long)\""] {
            let answer = try await hotel.send(path, Array(#"{"\#(member)": \#(value)}"#.utf8))
            #expect(answer.status == 400, "\(value.prefix(20))")
            #expect(answer.json["Details"].text?.contains(member) == true, "\(answer.json.written)")
        }
        let answer = try await hotel.send(path, Array(#"{"\#(member)": "guessed"}"#.utf8))
        #expect(answer.status == 401)
        for body in ["", "[]", "{", "7", "null", #"{"\#(member)": "guessed""#] {
            #expect(try await hotel.send(path, Array(body.utf8)).status == 400, "\(body)")
        }
    }
}
