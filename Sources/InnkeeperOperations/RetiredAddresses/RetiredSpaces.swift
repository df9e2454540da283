import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperWire

/// Spaces, as rooms and beds were called until June 2020, when everything that can be booked became a resource.
extension RetiredAddresses {
    static let spaces = [
        RetiredAddress("spaces/getAll", now: ResourcesGetAll.self) { asked, call in
            let extent = try asked.object("Extent")
            let found = try await OldSpaces.load(in: call, withInactive: try extent.optionalBool("Inactive") ?? false)
            let shows = { (name: String) in try extent.optionalBool(name) ?? false }
            let features = try shows("SpaceFeatures")
            return .object([
                "Spaces": .array(try shows("Spaces") ? found.spaces : []),
                "SpaceCategories": .array(try shows("SpaceCategories") ? found.categories : []),
                "SpaceFeatures": features ? .array(found.features) : .null,
                "SpaceFeatureAssignments": features ? .array(found.featureAssignments) : .null,
            ])
        },
        .command(
            "spaces/updateState", now: ResourcesUpdate.self,
            words: ["ResourceUpdates[0].": "", "ResourceId": "SpaceId"]
        ) { asked, _ in
            let state: Contract.ResourceState = try asked.choice("State")
            return .init(resourceUpdates: [
                .init(resourceID: try asked.uuid("SpaceId"), state: .init(value: state.rawValue))
            ])
        },
    ]

    static let spaceBlocks = [
        RetiredAddress(
            "spaceBlocks/add", now: ResourceBlocksAdd.self, words: ["ResourceBlocks[0].": "", "ResourceId": "SpaceId"]
        ) { asked, call in
            let type: OldBlockType = try asked.choice("Type")
            let block = Contract.ResourceBlockAddParameters(
                resourceID: try asked.uuid("SpaceId"), name: try asked.string("Name", minLength: 1),
                type: type.today, startUTC: try asked.instant("StartUtc"), endUTC: try asked.instant("EndUtc"),
                notes: try asked.optionalString("Notes")
            )
            let added = try await ResourceBlocksAdd.perform(.init(resourceBlocks: [block]), in: call)
            return .object(["SpaceBlockId": try added.json().at("ResourceBlocks").list.first?.at("Id") ?? .null])
        },
        lift("spaceBlocks/delete", "SpaceBlockIds"),
        // The name of the first day had slipped.
        lift("spaceBlock/delete", "SpaceBlockId"),
        RetiredAddress("spaceBlocks/getAll", now: ResourceBlocksGetAll.self) { asked, call in
            let (colliding, created) = (try asked.oldInterval("CollidingUtc"), try asked.oldInterval("CreatedUtc"))
            let updated = try asked.oldInterval("UpdatedUtc")
            let withInactive = try asked.object("Extent").bool("Inactive")
            let found = try await ResourceBlocksGetAll.everything(
                "ResourceBlocks", in: call, shapes: ["ResourceBlocks": block]
            ) {
                .init(
                    collidingUTC: colliding, createdUTC: created, updatedUTC: updated, limitation: $0,
                    extent: .init(inactive: withInactive)
                )
            }
            return .object(["SpaceBlocks": found["ResourceBlocks"] ?? .array([])])
        },
    ]

    private static func lift(_ path: String, _ member: String) -> RetiredAddress {
        .command(path, now: ResourceBlocksDelete.self, words: ["ResourceBlockIds": member]) { asked, _ in
            .init(resourceBlockIDs: try asked.uuids(member, count: RetiredAddress.listed))
        }
    }

    private static let block: OldShape = [
        "Id", .renamed("AssignedSpaceId", "AssignedResourceId"), "IsActive",
        .choice("Type", then: ["InternalUse": OldBlockType.houseUse.rawValue]), "StartUtc", "EndUtc", "CreatedUtc",
        "UpdatedUtc",
    ]
}

/// What a space could be blocked for.
private enum OldBlockType: String {
    case outOfOrder = "OutOfOrder"
    case houseUse = "HouseUse"

    var today: Contract.ResourceBlockType {
        switch self {
        case .outOfOrder: .outOfOrder
        case .houseUse: .internalUse
        }
    }
}
