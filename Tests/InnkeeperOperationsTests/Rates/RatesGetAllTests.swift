import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("rates/getAll")
struct RatesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the rates of a service newest first, with their groups")
    func listsRates() async throws {
        let answer = try await hotel.call(RatesGetAll.self, request())
        #expect(answer.rates.map(\.id) == [hotel.corporate, hotel.nonRefundable, hotel.bestRate].map(\.id.uuid))
        #expect(answer.cursor == hotel.bestRate.id.uuid)
        #expect(answer.rateGroups.map(\.id) == [hotel.strict, hotel.flexible].map(\.id.uuid))
        #expect(answer.rateRestrictions.dateRestrictions.isEmpty)
    }

    @Test("tells what follows what, who may see it, and which is the default")
    func tellsFacts() async throws {
        let rates = try await hotel.call(RatesGetAll.self, request()).rates
        #expect(rates.map(\.isBaseRate) == [false, false, true])
        #expect(rates.map(\.baseRateID) == [hotel.nonRefundable.id.uuid, hotel.bestRate.id.uuid, nil])
        #expect(rates.map(\.isPublic) == [false, true, true])
        #expect(rates.map(\.isDefault) == [false, false, true])
        #expect(rates.map(\.type) == [.private, .public, .public])
        #expect(rates.map(\.externalIdentifier) == [nil, "nonref", nil])
        #expect(rates[2].name == "Best rate")
        #expect(rates[2].shortName == "BAR")
        #expect(rates[2].externalNames == nil)
    }

    @Test("leaves out what the extent does not name, and pages by rates all the same")
    func extents() async throws {
        let groups = try await hotel.call(RatesGetAll.self, request(extent: .init(rates: false, rateGroups: true)))
        #expect(groups.rates.isEmpty)
        #expect(groups.rateGroups.count == 2)
        #expect(groups.cursor == hotel.bestRate.id.uuid)

        let rates = try await hotel.call(RatesGetAll.self, request(extent: .init(rates: true, rateGroups: nil)))
        #expect(rates.rates.count == 3)
        #expect(rates.rateGroups.isEmpty)
    }

    @Test("gives every rate once, page after page, and then no cursor")
    func pages() async throws {
        var (met, cursor): ([UUID], UUID?) = ([], nil)
        repeat {
            let answer = try await hotel.call(RatesGetAll.self, request(page: .init(count: 2, cursor: cursor)))
            met += answer.rates.map(\.id)
            cursor = answer.cursor
        } while cursor != nil
        #expect(met == [hotel.corporate, hotel.nonRefundable, hotel.bestRate].map(\.id.uuid))
    }

    @Test("filters by rate, external identifier, update and activity")
    func filters() async throws {
        let one = request(rates: [hotel.corporate.id.uuid])
        #expect(try await hotel.call(RatesGetAll.self, one).rates.map(\.id) == [hotel.corporate.id.uuid])
        let named = request(externalIdentifiers: ["nonref", "unknown"])
        #expect(try await hotel.call(RatesGetAll.self, named).rates.map(\.id) == [hotel.nonRefundable.id.uuid])
        let deleted = request(states: [.deleted])
        #expect(try await hotel.call(RatesGetAll.self, deleted).rates.isEmpty)
        let later = request(updated: .init(startUTC: hotel.now, endUTC: hotel.now.addingTimeInterval(60)))
        #expect(try await hotel.call(RatesGetAll.self, later).rates.isEmpty)
    }

    @Test("does not look for rates of a service that sells no stays, nor of one that is unknown")
    func otherService() async throws {
        for service in [hotel.extras.id, hotel.beaconStays.id] {
            let (status, body) = try await hotel.post(
                "rates/getAll", #"{"ServiceIds": ["\#(service)"], "Limitation": {"Count": 10}}"#
            )
            #expect(status == 400)
            #expect(body["Message"].text == "Invalid ServiceIds.")
        }
    }

    @Test("wants to know the service")
    func needsService() async throws {
        let (status, body) = try await hotel.post("rates/getAll", "{\"Limitation\": {\"Count\": 10}}")
        #expect(status == 400)
        #expect(body["Message"].text == "Invalid ServiceIds.")
    }

    private func request(
        service: UUID? = nil,
        rates: [UUID]? = nil,
        externalIdentifiers: [String]? = nil,
        updated: Contract.TimeFilterInterval? = nil,
        states: [Contract.ActivityStates] = [.active, .deleted],
        extent: Contract.RateExtent? = nil,
        page: Contract.Limitation = .init(count: 100)
    ) -> RatesGetAll.Request {
        .init(
            extent: extent, rateIDs: rates, updatedUTC: updated, serviceIDs: [service ?? hotel.stays.id.uuid],
            externalIdentifiers: externalIdentifiers, activityStates: states, limitation: page
        )
    }
}
