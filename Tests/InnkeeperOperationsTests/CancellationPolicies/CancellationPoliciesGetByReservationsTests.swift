import Hospitality
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

@Suite("cancellationPolicies/getByReservations")
struct CancellationPoliciesGetByReservationsTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    private func policies(
        _ stays: [JSON], _ token: String = TestHotel.tokens.access
    ) async throws -> (status: Int, json: JSON) {
        let list = stays.map { "\"\($0["Id"].text ?? "")\"" }.joined(separator: ", ")
        return try await hotel.post(
            "cancellationPolicies/getByReservations", #"{"ReservationIds": [\#(list)]}"#, accessToken: token
        )
    }

    @Test("answers each reservation with what holds at its rate, in the order of the request")
    func byReservation() async throws {
        let strict = try await hotel.booked(hotel.stay(3, 5, rate: hotel.nonRefundable))
        let flexible = try await hotel.booked(hotel.stay(10, 12))
        let (status, json) = try await policies([flexible, strict])
        #expect(status == 200, "\(json.written)")
        let answers = json["CancellationPolicies"].items
        #expect(answers.map { $0["ReservationId"].text } == [flexible["Id"].text, strict["Id"].text])
        #expect(answers[0]["Policies"].items.map { $0["RelativeFee"].digits } == ["0.5"])
        #expect(answers[1]["Policies"].items.isEmpty)
    }

    @Test("names nothing as the extent of a policy that only has an absolute fee, and takes at most a hundred stays")
    func limits() async throws {
        let policy = CancellationPolicy(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.stays.id,
            rateGroupID: hotel.strict.id, applicability: .creation, applicabilityOffset: Period(), feeExtent: [],
            absoluteFee: 30, currencyCode: "GBP", created: hotel.now
        )
        try await hotel.write { try $0.cancellationPolicies.insert(policy) }
        let stay = try await hotel.booked(hotel.stay(3, 5, rate: hotel.nonRefundable))
        let answer = try await policies([stay]).json["CancellationPolicies"][0]["Policies"][0]
        #expect(answer["FeeExtents"].items.map(\.text) == ["Nothing"])
        #expect(answer["AbsoluteFee"]["Value"].digits == "30.00")
        #expect(try await policies(Array(repeating: stay, count: 101)).status == 400)
    }

    @Test("also answers for a rate that is not sold any more")
    func deletedRate() async throws {
        let stay = try await hotel.booked(hotel.stay(10, 12, rate: hotel.nonRefundable))
        let rates = #"{"RateIds": ["\#(hotel.corporate.id)", "\#(hotel.nonRefundable.id)"]}"#
        #expect(try await hotel.post("rates/delete", rates).status == 200)
        #expect(try await policies([stay]).status == 200)
    }

    @Test("finds stays in all houses of a portfolio, and none of a service that the token does not open")
    func scope() async throws {
        try await hotel.openOffice()
        let visit = try await hotel.addHours(6, 10...12).json["Reservations"][0]["Reservation"]
        let stay = try await hotel.booked(hotel.stay(10, 12))
        #expect(try await policies([stay], TestHotel.portfolioToken).status == 200)
        #expect(try await policies([visit]).status == 200)
        let bound = try await policies([stay, visit], TestHotel.stayToken)
        #expect(bound.status == 400 && bound.json["Message"].text == "Invalid ReservationIds.")
        #expect(try await policies([.object(["Id": .string("00000000-0000-7000-8000-00000000ffff")])]).status == 400)
    }
}
