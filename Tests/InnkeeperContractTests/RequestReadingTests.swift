import Foundation
import InnkeeperContract
import InnkeeperValues
import InnkeeperWire
import Testing

/// Reads a request of `operation` from `json`.
func request<Operation: OperationDescriptor>(_: Operation.Type, _ json: String) throws -> Operation.Request {
    try Operation.Request(from: WireObject(JSON(parsing: json.utf8)))
}

private let one = "11111111-1111-4111-8111-111111111111"
private let two = "22222222-2222-4222-8222-222222222222"

@Suite("A request")
struct RequestReadingTests {
    @Test("of any operation that says nothing is read, or refused by the name of a member")
    func nothing() throws {
        var read = 0
        for operation in ContractIndex.operations {
            do {
                _ = try request(operation, "{}")
                read += 1
            } catch let refusal as InvalidInput {
                #expect(refusal.kind == .unusable && !refusal.path.isEmpty, "\(operation.facts.path)")
            }
        }
        #expect(read > 30)
    }

    @Test("of configuration/get needs nothing")
    func configuration() throws {
        #expect(try request(ConfigurationGet.self, "{}").enterpriseID == nil)
        #expect(try request(ConfigurationGet.self, #"{"EnterpriseId": ""}"#).enterpriseID == nil)
        let given = try request(ConfigurationGet.self, #"{"EnterpriseId": "\#(one)"}"#)
        #expect(given.enterpriseID == UUID(uuidString: one))
    }

    @Test("of bills/getAll reads identifiers, states and the page")
    func bills() throws {
        let bills = try request(
            BillsGetAll.self,
            #"{"BillIds": ["\#(one)", "\#(two)"], "State": "Open", "Limitation": {"Count": 10, "Cursor": null}}"#
        )
        #expect(bills.billIDs?.count == 2)
        #expect(bills.state == .open)
        #expect(bills.limitation.count == 10)
        #expect(bills.limitation.cursor == nil)
    }

    @Test("without Limitation asks for the largest page")
    func defaultPage() throws {
        #expect(try request(ResourceCategoriesGetAll.self, #"{"ServiceIds": ["\#(one)"]}"#).limitation.count == 1000)
        #expect(try request(BillsGetAll.self, #"{"State": "Open"}"#).limitation.count == 1000)
    }

    @Test("of reservations/add reads persons, prices and the defaults of what is absent")
    func reservations() throws {
        let booking = try request(
            ReservationsAdd.self,
            """
            {"ServiceId": "\(one)", "Unknown": [1, {"x": null}], "CheckOverbooking": "false", "Reservations": [{
                "StartUtc": "2026-11-21T14:00:00.000Z", "EndUtc": "2026-11-23T11:00:00+01:00",
                "CustomerId": "\(two)", "RequestedCategoryId": "\(one)", "RateId": "\(two)",
                "PersonCounts": [{"AgeCategoryId": "\(one)", "Count": 2}],
                "TimeUnitAmount": {"GrossValue": 200.00, "Currency": "GBP"}
            }]}
            """
        )
        #expect(booking.checkRateApplicability)
        #expect(!booking.checkOverbooking)
        let reservation = try #require(booking.reservations.first)
        #expect(reservation.state == .confirmed)
        #expect(reservation.personCounts.map(\.count) == [2])
        #expect(reservation.startUTC == Date(timeIntervalSince1970: 1_795_269_600))
        #expect(reservation.endUTC == Date(timeIntervalSince1970: 1_795_428_000))
        #expect(reservation.timeUnitAmount?.grossValue?.description == "200.00")
        #expect(reservation.timeUnitAmount?.taxCodes == [])
        #expect(reservation.timeUnitPrices == nil)
    }

    @Test("of resources/update tells a value to clear from none to change")
    func resources() throws {
        let update = try request(
            ResourcesUpdate.self,
            """
            {"ResourceUpdates": [{"ResourceId": "\(one)", "State": {"Value": "Clean"}, "StateReason": {"Value": null},
                "Data": {"Discriminator": "Space", "Value": {}}}]}
            """
        )
        let resource = try #require(update.resourceUpdates.first)
        #expect(resource.state?.value == "Clean")
        #expect(resource.stateReason != nil && resource.stateReason?.value == nil)
        #expect(resource.name == nil)
        guard case .space? = resource.data else { Issue.record("The data are a space's."); return }
    }

    @Test("of services/getAvailability/2024-01-22 reads the metrics")
    func availability() throws {
        let availability = try request(
            ServicesGetAvailability20240122.self,
            """
            {"ServiceId": "\(one)", "FirstTimeUnitStartUtc": "2026-11-21T00:00:00Z",
             "LastTimeUnitStartUtc": "2026-11-22T00:00:00Z", "Metrics": ["UsableResources", "HouseUse"]}
            """
        )
        #expect(availability.metrics == [.usableResources, .houseUse])
    }

    @Test("of customers/add reads a day of birth, also from a date and time")
    func customers() throws {
        let customer = try request(CustomersAdd.self, #"{"LastName": "Ng", "BirthDate": "1990-07-23T00:00:00Z"}"#)
        #expect(customer.lastName == "Ng")
        #expect(customer.birthDate == "1990-07-23")
        #expect(!customer.overwriteExisting)
    }

    @Test("of tasks/add reads a deadline")
    func tasks() throws {
        let task = try request(TasksAdd.self, #"{"Name": "Pillow", "DeadlineUtc": "2026-11-21T18:00:00Z"}"#)
        #expect(task.name == "Pillow")
        #expect(task.departmentID == nil)
    }

    @Test("of rates/updatePrice accepts an external identifier where an identifier is meant")
    func prices() throws {
        let prices = try request(
            RatesUpdatePrice.self, #"{"RateId": "eid:BAR", "PriceUpdates": [{"Value": 99.50}, {"Value": null}]}"#
        )
        #expect(prices.rateID == "eid:BAR")
        #expect(prices.priceUpdates.map { $0.value?.description } == ["99.50", nil])
    }

    @Test("of fiscalMachineCommands/getAll is either of two")
    func fiscalMachines() throws {
        let byState = try request(
            FiscalMachineCommandsGetAll.self, #"{"DeviceIds": ["\#(one)"], "States": ["Pending"]}"#
        )
        #expect(byState.states == [.pending])
        #expect(try request(FiscalMachineCommandsGetAll.self, #"{"CommandIds": ["\#(one)"]}"#).commandIDs?.count == 1)
    }
}
