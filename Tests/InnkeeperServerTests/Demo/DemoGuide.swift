import InnkeeperTesting
import InnkeeperWire
import Testing

/// Knows what to ask a house of the demonstration so that it has something to tell.
struct DemoGuide {
    let client: DemoClient
    let stays: String
    let parking: String
    private let extras: String
    private let zoneOffset: Int

    private static let page = #""Limitation":{"Count":100}"#

    init(_ client: DemoClient, zoneOffset: Int) async throws {
        let services = try await client.ask("services/getAll", Self.page).json["Services"]
        self.client = client
        stays = try services.item("Names", "Stays").id
        parking = try services.item("Names", "Parking").id
        extras = try services.item("Names", "Bar and extras").id
        self.zoneOffset = zoneOffset
    }

    /// A filter for what was made in the last days.
    var created: String { made("CreatedUtc") }

    private func made(_ member: String) -> String {
        #""\#(member)":{"StartUtc":"2026-09-01T00:00:00Z","EndUtc":"2026-11-30T00:00:00Z"}"#
    }

    /// A filter for the month in which the houses opened.
    private var opening: String {
        #""CreatedUtc":{"StartUtc":"2026-08-10T00:00:00Z","EndUtc":"2026-09-10T00:00:00Z"}"#
    }

    /// Days of December by their starts.
    func request(first: Int, last: Int, service: String) -> String {
        #""ServiceId":"\#(service)",\#(span(first, last))"#
    }

    private func span(_ first: Int, _ last: Int) -> String {
        """
        "FirstTimeUnitStartUtc":"2026-12-0\(first)T0\(zoneOffset):00:00Z",
        "LastTimeUnitStartUtc":"2026-12-0\(last)T0\(zoneOffset):00:00Z"
        """
    }

    /// The members of a request with which a list is not empty.
    func request(for path: String) async throws -> String {
        let services = #""ServiceIds":["\#(stays)"],\#(Self.page)"#
        switch path {
        case "cancellationPolicies/getAll":
            let groups = try await filter("RateGroupIds", "rateGroups/getAll", "RateGroups", services)
            return "\(groups),\(services)"
        case "rates/getAll", "rateGroups/getAll", "products/getAll",
            "resourceCategories/getAll", "resourceFeatures/getAll", "restrictions/getAll":
            return services
        case "productCategories/getAll": return #""ServiceIds":["\#(extras)"],\#(Self.page)"#
        case "resourceCategoryAssignments/getAll", "resourceCategoryImageAssignments/getAll":
            return try await filter("ResourceCategoryIds", "resourceCategories/getAll", "ResourceCategories", services)
        case "resourceFeatureAssignments/getAll":
            return try await filter("ResourceFeatureIds", "resourceFeatures/getAll", "ResourceFeatures", services)
        case "resources/getAll": return #""Extent":{"Resources":true},\#(Self.page)"#
        case "customers/getAll": return #""Extent":{"Customers":true},\#(opening),\#(Self.page)"#
        case "companionships/getAll":
            let reservations = try await filter(
                "ReservationIds", "reservations/getAll/2023-06-06", "Reservations", Self.page
            )
            return #""Extent":{"Customers":true},\#(reservations)"#
        case "reservationGroups/getAll": return "\(made("UpdatedUtc")),\(Self.page)"
        case "orderItems/getAll", "payments/getAll", "bills/getAll": return "\(created),\(Self.page)"
        case "services/getAvailability": return request(first: 1, last: 3, service: stays)
        case "services/getAvailability/2024-01-22":
            return #"\#(request(first: 1, last: 3, service: stays)),"Metrics":["Occupied"]"#
        case "rates/getPricing":
            let rates = try await client.ask("rates/getAll", services).json["Rates"]
            return #""RateId":"\#(try rates.item("Names", "Best available").id)",\#(span(1, 3))"#
        case "products/getPricing":
            let products = try await client.ask("products/getAll", services).json["Products"]
            return #""ProductId":"\#(try products.item("Names", "Breakfast").id)",\#(span(1, 3))"#
        case "cancellationPolicies/getByRates":
            let rates = try await filter("RateIds", "rates/getAll", "Rates", services)
            return #"\#(rates),"ReservationStartUtc":"2026-12-01T15:00:00Z","ReservationEndUtc":"2026-12-03T11:00:00Z""#
        case "cancellationPolicies/getByReservations":
            return try await filter("ReservationIds", "reservations/getAll/2023-06-06", "Reservations", Self.page)
        case "vouchers/getAll": return #""Extent":{"Vouchers":true},\#(services)"#
        case "voucherCodes/getAll":
            return try await filter(
                "VoucherIds", "vouchers/getAll", "Vouchers", #""Extent":{"Vouchers":true},\#(services)"#
            )
        case "commands/getAllByIds":
            let command = try await client.ask("commands/addPrinter", try await printing()).json["CommandId"].text
            return #""CommandIds":["\#(try #require(command))"],\#(Self.page)"#
        case "commands/getAllActive":
            _ = try await client.ask("commands/addPrinter", try await printing())
            return ""
        default:
            if let request = billsRequest(for: path) { return request }
            if let request = try await staysRequest(for: path) { return request }
            if let request = try await peopleRequest(for: path) { return request }
            if let request = try await paymentsRequest(for: path) { return request }
            if let request = try await availabilityRequest(for: path) { return request }
            return try await roomsRequest(for: path) ?? Self.page
        }
    }

    private func printing() async throws -> String {
        let devices = try await client.ask("devices/getAll").json["Devices"]
        return #""PrinterId":"\#(try devices.item("Type", "Printer").id)","Data":"JVBERi0=","CopyCount":1"#
    }

    /// A filter by the identifiers of another list, at most a hundred.
    func filter(_ member: String, _ path: String, _ name: String, _ request: String) async throws -> String {
        let items = try await client.ask(path, request).json[name].items
        let ids = items.prefix(100).compactMap { $0["Id"].text }.map { "\"\($0)\"" }
        return #""\#(member)":[\#(ids.joined(separator: ","))],\#(Self.page)"#
    }
}
