import Hospitality
import InnkeeperContract
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("restrictions/getAll")
struct RestrictionsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists restrictions newest first, page by page, each once")
    func pages() async throws {
        for type in ["Stay", "Start", "End"] { try await hotel.restrict(hotel.entry(type, 5, 9)) }
        let request = #""ServiceIds": ["\#(hotel.stays.id)"]"#
        let first = try await hotel.post("restrictions/getAll", #"{\#(request), "Limitation": {"Count": 2}}"#).json
        #expect(first["Restrictions"].items.map { $0["Conditions"]["Type"].text } == ["End", "Start"])
        let cursor = first["Cursor"].text ?? ""
        let second = try await hotel.post(
            "restrictions/getAll", #"{\#(request), "Limitation": {"Count": 2, "Cursor": "\#(cursor)"}}"#
        ).json
        #expect(second["Restrictions"].items.map { $0["Conditions"]["Type"].text } == ["Stay"])
        let last = second["Cursor"].text ?? ""
        let third = try await hotel.post(
            "restrictions/getAll", #"{\#(request), "Limitation": {"Count": 2, "Cursor": "\#(last)"}}"#
        ).json
        #expect(third["Cursor"].isNull)
    }

    @Test("finds all that is about a rate: itself, a rate it follows, its group, and all rates")
    func aboutRate() async throws {
        let conditions = [
            "", #""ExactRateId": "\#(hotel.bestRate.id)""#, #""ExactRateId": "\#(hotel.corporate.id)""#,
            #""BaseRateId": "\#(hotel.bestRate.id)""#, #""RateGroupId": "\#(hotel.flexible.id)""#,
            #""RateGroupId": "\#(hotel.strict.id)""#,
        ]
        for members in conditions { try await hotel.restrict(hotel.entry("Stay", 5, 9, members)) }
        func found(_ filter: String) async throws -> Set<String?> {
            Set(
                try await hotel.restrictions(filter).map { restriction in
                    let found = restriction["Conditions"]
                    if let rate = found["ExactRateId"].text { return "exact \(rate)" }
                    if let rate = found["BaseRateId"].text { return "base \(rate)" }
                    return found["RateGroupId"].text.map { "group \($0)" }
                }
            )
        }
        let best = "base \(hotel.bestRate.id)"
        #expect(
            try await found(#""RateIds": ["\#(hotel.corporate.id)"]"#)
                == [nil, "exact \(hotel.corporate.id)", best, "group \(hotel.strict.id)"]
        )
        #expect(
            try await found(#""RateIds": ["\#(hotel.bestRate.id)"]"#)
                == [nil, "exact \(hotel.bestRate.id)", best, "group \(hotel.flexible.id)"]
        )
        #expect(try await found(#""ExactRateIds": ["\#(hotel.corporate.id)"]"#) == ["exact \(hotel.corporate.id)"])
        #expect(try await found(#""BaseRateIds": ["\#(hotel.bestRate.id)"]"#) == [best])
        #expect(try await found(#""RateIds": ["00000000-0000-7000-8000-00000000ffff"]"#).isEmpty)
    }

    @Test("is narrowed by what is in an interval, when it was made, category, origin and identifiers")
    func filters() async throws {
        try await hotel.restrict(
            hotel.entry("Stay", 5, 9), hotel.entry("Start", 12, 14, #""ResourceCategoryId": "\#(hotel.dorms.id)""#)
        )
        try await hotel.restrictByHand(.end, 20, 25)
        func types(_ filter: String) async throws -> [String] {
            try await hotel.shownRestrictions(filter).map { String($0.prefix { $0 != " " }) }
        }
        func span(_ member: String, _ first: Int, _ last: Int) -> String {
            #""\#(member)": {"StartUtc": "\#(hotel.time(first, 0))", "EndUtc": "\#(hotel.time(last, 0))"}"#
        }
        #expect(try await types(span("CollidingUtc", 9, 12)) == ["Stay"])
        #expect(try await types(span("CollidingUtc", 9, 13)) == ["Start", "Stay"])
        #expect(try await types(span("CollidingUtc", 10, 12)).isEmpty)
        #expect(try await types(span("CollidingUtc", 25, 25)) == ["End"])
        #expect(try await types(span("CreatedUtc", 1, 2)).count == 3)
        #expect(try await types(span("UpdatedUtc", 2, 3)).isEmpty)
        #expect(try await types(#""Origin": "User""#) == ["End"])
        #expect(try await types(#""Origin": "Integration""#) == ["Start", "Stay"])
        #expect(try await types(#""ResourceCategoryIds": ["\#(hotel.dorms.id)"]"#) == ["Start"])
        let id = try await hotel.restrictions()[0]["Id"].text ?? ""
        #expect(try await types(#""RestrictionIds": ["\#(id)"]"#) == ["End"])
        let older = #""StartUtc": "\#(hotel.time(5, 0))", "EndUtc": "\#(hotel.time(6, 0))""#
        #expect(try await types(older) == ["Stay"])
        #expect(try await types(#""TimeFilter": "Created", \#(older)"#).isEmpty)
        #expect(try await types(#""TimeFilter": "Colliding", \#(older)"#) == ["Stay"])
    }

    @Test("tells the time units of services that are sold differently apart")
    func otherUnits() async throws {
        try await hotel.openOffice()
        let noon = #"{"Type": "Stay", "StartUtc": "\#(hotel.time(5, 12))", "EndUtc": "\#(hotel.time(5, 13))""#
        let entry = "\(noon), \(TestHotel.everyDay)}"
        #expect(try await hotel.changeRestrictions("set", [entry], of: "\(hotel.hours.id)").status == 200)
        try await hotel.restrict(hotel.entry("Stay", 5, 5))
        func count(_ from: Int, _ to: Int) async throws -> Int {
            try await hotel.post(
                "restrictions/getAll",
                """
                {"ServiceIds": ["\(hotel.stays.id)", "\(hotel.hours.id)"], "Limitation": {"Count": 10},
                 "CollidingUtc": {"StartUtc": "\(hotel.time(5, from))", "EndUtc": "\(hotel.time(5, to))"}}
                """
            ).json["Restrictions"].items.count
        }
        #expect(try await count(12, 14) == 2)
        #expect(try await count(14, 16) == 1)
    }

    @Test("shows a token of one service and other houses nothing that is not theirs")
    func scoped() async throws {
        try await hotel.restrict(hotel.entry("Stay", 5, 9))
        try await hotel.openOffice()
        func ask(_ service: ID<Service>, _ token: String) async throws -> (status: Int, json: JSON) {
            try await hotel.post(
                "restrictions/getAll", #"{"ServiceIds": ["\#(service)"], "Limitation": {"Count": 10}}"#,
                accessToken: token
            )
        }
        #expect(try await ask(hotel.stays.id, TestHotel.stayToken).json["Restrictions"].items.count == 1)
        #expect(try await ask(hotel.stays.id, TestHotel.portfolioToken).json["Restrictions"].items.count == 1)
        #expect(try await ask(hotel.hours.id, TestHotel.stayToken).status == 400)
        #expect(try await ask(hotel.beaconStays.id, TestHotel.tokens.access).status == 400)
        #expect(try await ask(hotel.extras.id, TestHotel.tokens.access).status == 400)
    }

    @Test("has the same choices as the house")
    func sameChoices() {
        #expect(
            Set(RestrictionKind.allCases.map(\.rawValue)) == Set(Contract.RestrictionTypeEnum.allCases.map(\.rawValue))
        )
        #expect(
            Set(RestrictionKind.allCases.map(\.rawValue))
                == Set(Contract.RestrictionTypeEnumDiscontinued.allCases.map(\.rawValue))
        )
        let origins = Set(RestrictionOrigin.allCases.map(\.rawValue))
        #expect(origins == Set(Contract.RestrictionOrigin.allCases.map(\.rawValue)))
        #expect(origins == Set(Contract.RestrictionOriginEnum.allCases.map(\.rawValue)))
        #expect(origins == Set(Contract.RestrictionOriginDiscontinued.allCases.map(\.rawValue)))
        #expect(
            Set(ResourceCategoryType.allCases.map(\.rawValue))
                == Set(Contract.ResourceCategoryTypeEnumDiscontinued.allCases.map(\.rawValue))
        )
    }
}
