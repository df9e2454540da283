import InnkeeperTesting
import InnkeeperWire

/// Where what an operation was told is read afterwards.
struct OptionalMemberShowing: Sendable {
    /// The lists that show what the operation's own answer does not.
    let lists: [String]
    /// The name under which it is shown, where that is another.
    let name: String

    init(of member: OptionalMember, of path: String) {
        lists = Self.lists[path] ?? []
        name = Self.names["\(path) \(member.place)"] ?? member.name
    }

    /// What a list is asked for, where the least that it needs would leave out what was made.
    static func request(for list: String, least: JSON) -> JSON {
        let march = JSON.object([
            "StartUtc": .string("2030-02-20T00:00:00Z"), "EndUtc": .string("2030-03-20T00:00:00Z"),
        ])
        let request: JSON = switch list {
        case "outletItems/getAll", "reservationGroups/getAll": .object(["UpdatedUtc": march])
        case "vouchers/getAll":
            least.with("Extent", .object(["Vouchers": .bool(true), "VoucherAssignments": .bool(true)]))
        default: least
        }
        return request.with("Limitation", .object(["Count": .number("1000")]))
    }

    private static let stays = ["reservations/getAll/2023-06-06"]

    private static let lists = [
        "orders/add": ["orderItems/getAll", "productServiceOrders/getAll"], "tasks/add": ["tasks/getAll"],
        "payments/addExternal": ["payments/getAll"], "payments/addCreditCard": ["payments/getAll"],
        "payments/addAlternative": ["payments/getAll"], "creditCards/charge": ["payments/getAll"],
        "payments/refund": ["payments/getAll"], "resources/update": ["resources/getAll"],
        "restrictions/set": ["restrictions/getAll"], "creditCards/addTokenized": ["creditCards/getAll"],
        "outletBills/add": ["outletItems/getAll"], "reservations/updateInterval": stays,
        "reservations/addProduct": ["orderItems/getAll"], "reservations/cancel": stays, "reservations/start": stays,
        "reservations/process": stays, "rates/add": ["rates/getAll"], "rates/set": ["rates/getAll"],
        "reservations/add": ["orderItems/getAll", "reservationGroups/getAll"],
        "serviceOverbookingLimits/set": ["serviceOverbookingLimits/getAll"],
        "customers/add": ["customers/getAll"], "customers/update": ["customers/getAll"],
        "accounts/update": ["customers/getAll"], "companies/add": ["companies/getAll"],
        "companies/update": ["companies/getAll"], "services/updateAvailability": ["availabilityAdjustments/getAll"],
        "bills/close": ["bills/getAll"], "exports/add": ["exports/getAll"],
        "products/updatePrice": ["products/getPricing"], "rates/updatePrice": ["rates/getPricing"],
        "vouchers/add": ["vouchers/getAll"], "vouchers/update": ["vouchers/getAll"],
    ]

    private static let names = [
        "rates/add Rates[0].Descriptions": "Description", "rates/add Rates[0].ShortNames": "ShortName",
        "rates/set Rates[0].Descriptions": "Description", "rates/set Rates[0].RateGroupId": "GroupId",
        "creditCards/charge ReceiptIdentifier": "Identifier", "payments/addCreditCard ReceiptIdentifier": "Identifier",
        "payments/addExternal CustomerId": "AccountId", "orders/add CustomerId": "AccountId",
        "orders/add ConsumptionUtc": "ConsumedUtc", "bills/close BillCounterId": "CounterId",
        "bills/close AccountTaxIdentifier.Value": "TaxIdentifier",
        "bills/close AccountAddress.CountrySubdivisionCode": "SubdivisionCode",
        "bills/close Address.CountrySubdivisionCode": "SubdivisionCode",
        "restrictions/add Restrictions[0].Exceptions.MaxPrice.Net": "Value",
        "restrictions/add Restrictions[0].Exceptions.MinPrice.Net": "Value",
        "reservations/add Reservations[0].ProductOrders[0].EndUtc": "StartUtc", "reservations/add GroupName": "Name",
        "payments/refund ValueToRefund": "GrossValue",
        "vouchers/add VoucherParameters[0].AssignedRateIds[0]": "RateId",
        "vouchers/update VoucherUpdates[0].AssignedRateIds.Value[0]": "RateId",
    ]
}
