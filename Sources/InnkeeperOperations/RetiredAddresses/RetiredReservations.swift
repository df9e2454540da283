import Foundation
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Stays by one thing alone, in any state and of all services, and what was changed about them one thing at a time,
/// until the spring of 2020.
extension RetiredAddresses {
    static let reservations = [
        RetiredAddress("reservations/getAllByIds", now: ReservationsGetAll.self) { asked, call in
            let ids = try asked.uuids("ReservationIds", count: RetiredAddress.listed)
            return try await OldStays(asked, call).list { $0.reservationIDs = ids }
        },
        RetiredAddress("reservations/getAllByCustomers", now: ReservationsGetAll.self) { asked, call in
            let customers = try asked.uuids("CustomerIds", count: RetiredAddress.listed)
            return try await OldStays(asked, call).list { $0.customerIDs = customers }
        },
        byNumbers("reservations/getAllByNumbers", "Numbers"),
        // The same under its first name, which it had for a day.
        byNumbers("reservations/getAllByConfirmationNumbers", "ConfirmationNumbers"),
        .command(
            "reservations/updateSpace", now: ReservationsUpdate.self,
            words: ["ReservationUpdates[0].": "", "AssignedResourceId": "SpaceId"]
        ) { asked, _ in
            let space = Contract.GuidNullableUpdateValue(value: try asked.uuid("SpaceId"))
            return .init(reservationUpdates: [
                .init(reservationID: try asked.uuid("ReservationId"), assignedResourceID: space)
            ])
        },
        RetiredAddress(
            "reservations/updateRequestedCategory", now: ReservationsUpdate.self,
            words: ["ReservationUpdates[0].": "", "RequestedCategoryId": "CategoryId"], isEmpty: true
        ) { asked, call in
            let update = Contract.ReservationUpdateParameters(
                reservationID: try asked.uuid("ReservationId"),
                requestedCategoryID: .init(value: try asked.uuid("CategoryId"))
            )
            let request = ReservationsUpdate.Request(
                reservationUpdates: [update], reprice: try asked.bool("Reprice")
            )
            let overbooks = try asked.optionalBool("Overbook") ?? false
            _ = try await ReservationsUpdate.change(request, in: call, overbooks: overbooks)
            return .object([:])
        },
    ]

    private static func byNumbers(_ path: String, _ member: String) -> RetiredAddress {
        RetiredAddress(path, now: ReservationsGetAll.self) { asked, call in
            let numbers = try asked.strings(member, count: RetiredAddress.listed)
            return try await OldStays(asked, call).list { $0.numbers = numbers }
        }
    }
}

/// A list of stays with what hangs on them, as it was told while rooms were called spaces.
private struct OldStays {
    let call: Call
    let extent: Contract.ReservationExtent
    let showsStays: Bool
    let showsSpaces: Bool

    /// (inferred) Who asks for no extent wants what every list showed first: the stays, their groups and the customers.
    init(_ asked: WireObject, _ call: Call) throws {
        self.call = call
        let wanted = try asked.optionalObject("Extent")
        let flag = { (name: String) in try wanted.map { try $0.optionalBool(name) ?? false } }
        showsStays = try flag("Reservations") ?? true
        showsSpaces = try flag("Spaces") ?? false
        let customers = try flag("Customers") ?? true
        extent = Contract.ReservationExtent(
            reservations: true, reservationGroups: try flag("ReservationGroups") ?? true, customers: customers,
            customerAdresses: customers, customerIdentityDocuments: customers, services: try flag("Services"),
            products: try flag("Products"), businessSegments: try flag("BusinessSegments"),
            resourceCategories: showsSpaces, rates: try flag("Rates"), items: try flag("Items"),
            notes: try flag("Notes"), qrCodeData: try flag("QrCodeData"),
            accountingStates: try wanted?.optionalChoices("AccountingStates", count: RetiredAddress.listed)
                ?? [.open, .closed]
        )
    }

    func list(_ narrow: (inout ReservationsGetAll.Request) -> Void) async throws -> JSON {
        var request = ReservationsGetAll.Request(
            serviceIDs: try await call.allBookableServices(), states: Contract.ServiceOrderStateOld.allCases,
            extent: extent
        )
        narrow(&request)
        var found = try await ReservationsGetAll.everything("Reservations", in: call) { limitation in
            var page = request
            page.limitation = limitation
            return page
        }
        if showsSpaces {
            let rooms = found["Reservations", default: .null].list.compactMap { $0.at("AssignedResourceId").word }
            let asked = found["ResourceCategories", default: .null].list.compactMap { $0.at("Id").word }
            let spaces = try await OldSpaces.load(
                in: call, spaces: rooms.compactMap { UUID(uuidString: $0) },
                categories: asked.compactMap { UUID(uuidString: $0) }, withInactive: true
            )
            found["Spaces"] = .array(spaces.spaces)
            found["SpaceCategories"] = .array(spaces.categories)
        }
        if !showsStays { found["Reservations"] = .null }
        return Self.shape(.object(found))
    }

    private static let shape: OldShape = [
        "Reservations", "ReservationGroups", "Customers", "Services", "Products", "Spaces", "SpaceCategories",
        "BusinessSegments", "Rates", "RateGroups", .list("Items", of: RetiredAddresses.accountingItem), "Notes",
        "QrCodeData",
    ]
}

extension Call {
    /// Every service that the token may sell stays of; lists did not ask for them then.
    func allBookableServices() async throws -> [UUID] {
        let enterprises = try enterpriseIDs(nil)
        return try await store.read { try bookableServices(nil, of: enterprises, in: $0) }.map(\.uuid)
    }
}
