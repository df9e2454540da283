import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperWire

extension Dialect2016 {
    /// `spaces/getAll`: lists the rooms, dorms and beds that the house sells for a time, newest first, and the
    /// categories in which they are sold.
    ///
    /// This edition gives a space one category. One that is sold in several has the category that it was put into
    /// first; one that is sold in none is not listed, nor is what is no space: a bicycle, a guide.
    enum SpacesGetAll: DialectOperation {
        static let path = "spaces/getAll"
        static let permission: String? = "resources/getAll"
        /// More than any house has, of each.
        private static let all = Page(count: 100_000)

        struct Request: WireReadable {
            init(from object: WireObject) throws(InvalidInput) {}
        }

        struct Response: WireWritable {
            let spaces: [Space]
            let categories: [SpaceCategory]

            func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.parts("Spaces", of: spaces)
                writer.parts("SpaceCategories", of: categories)
                writer.endObject()
            }
        }

        static func perform(_ request: Request, in call: Call) async throws -> Response {
            let enterprise = try call.enterprise()
            return try await call.store.read { transaction in
                let services = try call.bookableServices(nil, of: [enterprise.id], in: transaction)
                let categories = try transaction.resourceCategories.list(
                    HouseFilter(enterprises: [enterprise.id], services: services, isActive: true), all
                )
                let assignments = try transaction.resourceCategoryAssignments.list(
                    HouseFilter(enterprises: [enterprise.id], isActive: true), categories: categories.map(\.id), all
                )
                let resources = try transaction.resources.list(
                    HouseFilter(enterprises: [enterprise.id], isActive: true), names: nil, all
                )
                // The oldest assignment of a resource comes last and stays.
                let placed = Dictionary(assignments.map { ($0.resourceID, $0.categoryID) }) { _, older in older }
                let known = Dictionary(uniqueKeysWithValues: categories.map { ($0.id, $0) })
                return Response(
                    spaces: resources.compactMap { resource in
                        placed[resource.id].flatMap { known[$0] }.flatMap { Space(resource, in: $0) }
                    },
                    categories: categories.map { SpaceCategory($0, in: enterprise.defaultLanguageCode) }
                )
            }
        }
    }

    struct Space: WireWritable {
        let resource: Resource
        let category: ResourceCategory

        /// Nil for what is no space.
        init?(_ resource: Resource, in category: ResourceCategory) {
            guard case .space = resource.kind else { return nil }
            self.resource = resource
            self.category = category
        }

        func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", resource.id.uuid)
            writer.string("Type", category.type.rawValue)
            writer.string("Number", resource.name)
            writer.uuid("ParentSpaceId", resource.parentID?.uuid)
            writer.uuid("CategoryId", category.id.uuid)
            writer.string("State", resource.state.rawValue)
            writer.endObject()
        }
    }

    struct SpaceCategory: WireWritable {
        let id: UUID
        let name: String
        let shortName: String?

        init(_ category: ResourceCategory, in language: String) {
            id = category.id.uuid
            name = category.name(in: language)
            shortName = category.shortNames[language] ?? category.shortNames.min { $0.key < $1.key }?.value
        }

        func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("Name", name)
            writer.string("ShortName", shortName)
            writer.endObject()
        }
    }
}
