import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperWire

/// Rooms and beds with their categories and features, in the shapes that these had as spaces.
///
/// A space was of one category and had texts in one language beside those in all. What is sold by no service that the
/// token sees is of no category, and was no space.
struct OldSpaces {
    var spaces: [JSON] = []
    var categories: [JSON] = []
    var features: [JSON] = []
    var featureAssignments: [JSON] = []

    /// - Parameters:
    ///   - ids: All where it is nil, and so with the categories, to which those of the spaces are added.
    static func load(
        in call: Call, spaces ids: [UUID]? = nil, categories wanted: [UUID]? = nil, withInactive: Bool
    ) async throws -> OldSpaces {
        let services = try await call.allBookableServices()
        let extent = Contract.ResourceExtent(
            resources: true, inactive: withInactive, resourceCategoryAssignments: true, resourceFeatureAssignments: true
        )
        let states: [Contract.ActivityStates]? = withInactive ? nil : [.active]
        let found = try await ResourcesGetAll.everything("Resources", in: call) {
            .init(resourceIDs: ids, extent: extent, limitation: $0)
        }
        let categories = try await ResourceCategoriesGetAll.everything("ResourceCategories", in: call) {
            .init(serviceIDs: services, activityStates: states, limitation: $0)
        }["ResourceCategories", default: .null].list
        let features = try await ResourceFeaturesGetAll.everything("ResourceFeatures", in: call) {
            .init(serviceIDs: services, activityStates: states, limitation: $0)
        }["ResourceFeatures", default: .null].list
        let images = try await images(of: categories, in: call)
        let byID = Dictionary(categories.map { ($0.at("Id").word ?? "", $0) }) { first, _ in first }
        let homes = homes(found["ResourceCategoryAssignments", default: .null].list) { byID[$0] != nil }

        var result = OldSpaces()
        result.spaces = found["Resources", default: .null].list.compactMap { resource in
            guard resource.at("Data").at("Discriminator").word == "Space", let id = resource.at("Id").word,
                let home = homes[id], let category = byID[home]
            else { return nil }
            return space(resource.with("CategoryId", .string(home)).with("Type", category.at("Type")))
        }
        let shown = wanted.map { Set($0.map { $0.uuidString.lowercased() }).union(homes.values) }
        result.categories = categories.compactMap { category in
            guard let id = category.at("Id").word, shown?.contains(id) != false else { return nil }
            return self.category(call.inOneLanguage(category).with("ImageIds", .array(images[id] ?? [])))
        }
        result.features = features.map { feature(call.inOneLanguage($0)) }
        result.featureAssignments = found["ResourceFeatureAssignments", default: .null].list.map { assignment($0) }
        return result
    }

    /// The category of each resource: of several, the one that it has been in for longest.
    private static func homes(_ assignments: [JSON], _ isKnown: (String) -> Bool) -> [String: String] {
        var homes: [String: String] = [:]
        // Lists run newest first, so that the last one found is the oldest; one that is given up does not outlast it.
        for isActive in [false, true] {
            for assignment in assignments where assignment.isActive == isActive {
                guard let resource = assignment.at("ResourceId").word, let category = assignment.at("CategoryId").word,
                    isKnown(category)
                else { continue }
                homes[resource] = category
            }
        }
        return homes
    }

    private static func images(of categories: [JSON], in call: Call) async throws -> [String: [JSON]] {
        let ids = categories.compactMap { $0.at("Id").word.flatMap { UUID(uuidString: $0) } }
        let assignments = try await ResourceCategoryImageAssignmentsGetAll.everything(
            "ResourceCategoryImageAssignments", in: call
        ) {
            .init(resourceCategoryIDs: ids, activityStates: [.active], limitation: $0)
        }["ResourceCategoryImageAssignments", default: .null].list
        return Dictionary(grouping: assignments) { $0.at("CategoryId").word ?? "" }.mapValues { assignments in
            assignments.map { ($0.at("Ordering").number, $0.at("ImageId")) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private static let space: OldShape = [
        "Id", "IsActive", .init("Type") { kind(of: $0.at("Type")) }, .renamed("Number", "Name"),
        .renamed("FloorNumber", "Data", "Value", "FloorNumber"), .always("BuildingNumber"),
        .renamed("ParentSpaceId", "ParentResourceId"), "CategoryId", "State",
    ]

    /// A space was a room, a dormitory or a bed; whatever else is slept in was a room.
    private static func kind(of type: JSON) -> JSON {
        switch type.word {
        case "Bed", "Dorm": type
        default: .string("Room")
        }
    }

    private static let category: OldShape = [
        "Id", "IsActive", "Name", "Names", "ShortName", "ShortNames", "Description", "Descriptions", "Ordering",
        .renamed("UnitCount", "Capacity"), .renamed("ExtraUnitCount", "ExtraCapacity"), "ImageIds",
    ]

    private static let feature: OldShape = [
        "Id", "IsActive", "Classification", "Name", "Names", "ShortName", "ShortNames", "Description", "Descriptions",
    ]

    private static let assignment: OldShape = [
        .renamed("SpaceId", "ResourceId"), .renamed("SpaceFeatureId", "FeatureId"),
    ]
}

extension Call {
    /// A part with each of its texts in one language beside those in all: the caller's, else the enterprise's own.
    fileprivate func inOneLanguage(_ part: JSON) -> JSON {
        let owner = part.at("EnterpriseId").word.flatMap { UUID(uuidString: $0) }
        let language = language(of: owner.map { ID($0) } ?? caller.enterprises.first?.id ?? ID(.init()))
        return ["Name", "ShortName", "Description"].reduce(part) { part, name in
            let texts = part.at(name + "s").members.compactMapValues(\.word)
            return part.with(name, texts.text(in: language).map { .string($0) } ?? .null)
        }
    }
}

extension JSON {
    fileprivate var isActive: Bool {
        guard case .bool(let flag) = at("IsActive") else { return true }
        return flag
    }

    fileprivate var number: Int {
        guard case .number(let digits) = self else { return 0 }
        return Int(digits) ?? 0
    }
}
