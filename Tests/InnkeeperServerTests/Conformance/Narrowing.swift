import Foundation
import InnkeeperTesting
import InnkeeperWire

/// What a filter says of the rows that it leaves.
enum Narrowing {
    /// A value at one of these places of the row is among those asked for.
    case among([String])
    /// The instant at this place lies in the interval: from its start, before its end.
    case during(String)
    /// The row lasts from one instant to another, and meets the interval; without an instant it never ends.
    case colliding(String, String)
    /// Rows are active or deleted.
    case activity
    /// The rows do not show it. An interval that nothing lies in leaves nothing, one that all lies in leaves all.
    case unseen
    /// It does not choose rows, or is tested where it is at home.
    case elsewhere

    static func of(_ member: WireShape.Member, in list: ConformingList, _ row: JSON) -> Narrowing {
        let name = member.name
        if let special = special["\(list.path) \(name)"] { return special }
        switch name {
        case "Limitation", "Extent", "EnterpriseIds", "ChainIds", "Currency": return .elsewhere
        case "ActivityStates": return .activity
        default: break
        }
        if case .object = member.shape { return row.names.contains(name) ? .during(name) : .unseen }
        let one = singular(name)
        if name == "Ids" || list.collection.hasSuffix(one.dropLast(2)) || one == singular(list.collection) + "Id" {
            return .among(["Id"])
        }
        return .among([one, name])
    }

    private static let special: [String: Narrowing] = [
        "addresses/getAll AddressIds": .among(["Id"]),
        "availabilityBlocks/getAll CollidingUtc": .unseen,
        "bills/getAll ClosedUtc": .during("IssuedUtc"),
        "bills/getAll CustomerIds": .among(["AccountId"]),
        "billingAutomations/getAll CompanyIds": .among(["CompaniesWithRelations.CompanyId"]),
        "cancellationPolicies/getAll ServiceIds": .elsewhere,
        "companyContracts/getAll CompanyContractIds": .among(["Id"]),
        "loyaltyMemberships/getAll MembershipStates": .among(["State"]),
        "loyaltyMemberships/getAll Codes": .among(["MembershipNumber"]),
        "products/getAll IncludeDefault": .elsewhere,
        "reservations/getAll TimeFilter": .elsewhere, "reservations/getAll StartUtc": .elsewhere,
        "reservations/getAll EndUtc": .elsewhere, "reservations/getAll ServiceId": .elsewhere,
        "reservations/getAll CustomerIds": .among(["CustomerId"]),
        "reservations/getAll/2023-06-06 ReservationGroupIds": .among(["GroupId"]),
        "reservations/getAll/2023-06-06 CollidingUtc": .colliding("ScheduledStartUtc", "ScheduledEndUtc"),
        "resourceAccessTokens/getAll CollidingUtc": .colliding("ValidityStartUtc", "ValidityEndUtc"),
        "resourceBlocks/getAll CollidingUtc": .colliding("StartUtc", "EndUtc"),
        "resourceCategoryAssignments/getAll ResourceCategoryIds": .among(["CategoryId"]),
        "resourceCategoryImageAssignments/getAll ResourceCategoryIds": .among(["CategoryId"]),
        "resourceFeatureAssignments/getAll ResourceFeatureIds": .among(["FeatureId"]),
        "restrictions/getAll CollidingUtc": .colliding("Conditions.StartUtc", "Conditions.EndUtc"),
        "restrictions/getAll ResourceCategoryIds": .among(["Conditions.ResourceCategoryId"]),
        "restrictions/getAll ExactRateIds": .among(["Conditions.ExactRateId"]),
        "restrictions/getAll BaseRateIds": .among(["Conditions.BaseRateId"]),
        "restrictions/getAll RateIds": .elsewhere,
        "restrictions/getAll TimeFilter": .elsewhere, "restrictions/getAll StartUtc": .elsewhere,
        "restrictions/getAll EndUtc": .elsewhere,
        "companies/getAll TimeFilter": .elsewhere, "companies/getAll StartUtc": .elsewhere,
        "companies/getAll EndUtc": .elsewhere,
        "serviceOrderNotes/getAll ServiceOrderIds": .among(["OrderId"]),
        "services/getAll ServiceType": .among(["Data.Discriminator"]),
        "vouchers/getAll VoucherCodeValues": .elsewhere,
        "outletItems/getAll ClosedUtc": .unseen,
        "customers/getAll DeletedUtc": .elsewhere,
        "tasks/getAll DepartmentIds": .elsewhere,
        "ledgerBalances/getAll Date": .elsewhere,
        "fiscalMachineCommands/getAll CommandIds": .elsewhere, "fiscalMachineCommands/getAll States": .elsewhere,
        "fiscalMachineCommands/getAll DeviceIds": .elsewhere,
        "accountingItems/getAll ItemIds": .among(["Id"]), "accountingItems/getAll States": .among(["AccountingState"]),
        "accountingItems/getAll RebatedItemIds": .among(["Data.Value.RebatedItemId"]),
        "accountingItems/getAll UpdatedUtc": .unseen,
        "cancellationPolicies/getByRates ReservationStartUtc": .elsewhere,
        "cancellationPolicies/getByRates ReservationEndUtc": .elsewhere,
        "customers/getOpenItems CustomerIds": .among(["OfCustomerId"]),
        "languages/getTexts Scope": .elsewhere,
        "reservations/getAllItems ReservationIds": .among(["OfReservationId"]),
        "reservations/getAllItems AccountingStates": .among(["AccountingState"]),
        "resources/getOccupancyState ResourceCategoryIds": .among(["OfResourceCategoryId"]),
        "serviceOverbookingLimits/getAll CollidingUtc": .colliding("FirstTimeUnitStartUtc", "LastTimeUnitStartUtc"),
    ]

    /// Filters by what nothing of the demonstration has; their own tests have it.
    static let unheld: Set = [
        "accountingItems/getAll RebatedItemIds",
        "bills/getAll DueUtc", "companies/getAll ExternalIdentifiers", "companies/getAll MotherCompanyIds",
        "customers/getAll CompanyIds", "customers/getAll LoyaltyCodes", "enterprises/getAll ExternalIdentifiers",
        "loyaltyMemberships/getAll ProviderMembershipIds", "payments/getAll SettlementUtc",
        "paymentRequests/getAll ReservationIds", "reservations/getAll/2023-06-06 AvailabilityBlockIds",
        "reservations/getAll/2023-06-06 TravelAgencyIds", "restrictions/getAll BaseRateIds",
        "tasks/getAll ServiceOrderIds", "vouchers/getAll CompanyIds", "availabilityBlocks/getAll ReleasedUtc",
    ]

    /// `CustomerIds` are those of `CustomerId`.
    static func singular(_ name: String) -> String {
        if name.hasSuffix("ies") { return name.dropLast(3) + "y" }
        if name.hasSuffix("sses") { return String(name.dropLast(2)) }
        return name.hasSuffix("s") ? String(name.dropLast()) : name
    }
}

extension JSON {
    /// The values at a place of a row, `Data.Value`; those of all items where there is a list on the way.
    func values(at place: String) -> [JSON] {
        place.split(separator: ".").reduce([self]) { values, name in
            values.flatMap { value -> [JSON] in
                if value.names.contains(String(name)) {
                    let next = value[String(name)]
                    if case .array(let items) = next { return items }
                    return [next]
                }
                return []
            }
        }
    }

    /// What tells a row from the others.
    var key: String { self["Id"].text ?? written }
}
