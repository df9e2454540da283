import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// The services of the house, its ages, and its rooms.
extension HouseFurnishing {
    private static let most = 99

    mutating func addServices() throws {
        let stay = try description["stay"].mapping(of: ["name", "unit", "checkIn", "checkOut"])
        let unit: TimeUnit = try stay["unit"].choice(or: .day)
        for member in ["checkIn", "checkOut"] where unit == .hour && !stay[member].isMissing {
            throw stay[member].problem("has no meaning where hours are sold")
        }
        let times = BookableTimes(
            unit: unit, startOffset: Period(seconds: try stay["checkIn"].timeOfDay(or: unit == .hour ? 0 : 15 * 3600)),
            endOffset: Period(seconds: try stay["checkOut"].timeOfDay(or: unit == .hour ? 0 : 11 * 3600))
        )
        let extras = try description["extras"].mapping(of: ["name"])
        try add("stay", try stay["name"].text(or: "Stays"), .bookable(times))
        try add(
            "extras", try extras["name"].text(or: "Extras"),
            .additional(promotions: [.duringStay, .beforeCheckOut])
        )
        try addAges()
    }

    private mutating func add(_ word: String, _ name: String, _ kind: ServiceKind) throws {
        let service = Service(
            id: furnisher.newID(), enterpriseID: enterprise.id, names: furnisher.texts(name), kind: kind,
            ordering: services.count, created: furnisher.opening
        )
        try transaction.services.insert(service)
        services[word] = service
        note("Service", service.id.uuid, name)
    }

    var stays: Service {
        guard let stays = services["stay"] else { preconditionFailure("Services are made first.") }
        return stays
    }

    private mutating func addAges() throws {
        if description["ageCategories"].isMissing {
            try addAge("Adults", .adult, from: 18, to: nil)
            try addAge("Children", .child, from: 0, to: 17)
        }
        for item in try description["ageCategories"].items() {
            let item = try item.mapping(of: ["name", "from", "to", "classification"])
            let from = try item["from"].whole(0...Self.most, or: 0)
            let to = item["to"].isMissing ? nil : try item["to"].whole(from...Self.most)
            try addAge(
                try name(item["name"], notAmong: ages.keys),
                try item["classification"].choice(or: from >= 18 ? .adult : .child), from: from, to: to
            )
        }
        guard ages.values.contains(where: { $0.classification == .adult }) else {
            throw description["ageCategories"].problem("must have one of the classification Adult")
        }
    }

    private mutating func addAge(
        _ name: String, _ classification: AgeClassification, from: Int, to: Int?
    ) throws {
        let age = AgeCategory(
            id: furnisher.newID(), enterpriseID: enterprise.id, serviceID: stays.id, minimalAge: from,
            maximalAge: to, names: furnisher.texts(name), classification: classification, created: furnisher.opening
        )
        try transaction.ageCategories.insert(age)
        ages[name] = age
        note("AgeCategory", age.id.uuid, name)
    }

    /// What the rooms are, and the rooms: `101-110` are ten.
    mutating func addCategories() throws {
        for item in try description["categories"].items() {
            let item = try item.mapping(
                of: [
                    "name", "shortName", "type", "classification", "beds", "extraBeds", "floor", "resources",
                    "sellsBeds",
                ]
            )
            let category = try addCategory(
                try name(item["name"], notAmong: categories.keys), shortName: try item["shortName"].optionalText(),
                type: try item["type"].choice(or: .room),
                classification: try item["classification"].choice(or: .other),
                beds: try item["beds"].whole(1...Self.most, or: 2),
                extra: try item["extraBeds"].whole(0...Self.most, or: 0)
            )
            let names = try Self.expanded(item["resources"])
            let floor = try item["floor"].optionalText()
            let rooms = try names.map { try addRoom($0.name, in: category, floor: floor, at: $0.member) }
            try addBeds(item["sellsBeds"], of: rooms, category, floor: floor)
        }
    }

    private mutating func addCategory(
        _ name: String, shortName: String?, type: ResourceCategoryType, classification: ResourceClassification,
        beds: Int, extra: Int
    ) throws -> ResourceCategory {
        let category = ResourceCategory(
            id: furnisher.newID(), enterpriseID: enterprise.id, serviceID: stays.id, type: type,
            classification: classification, names: furnisher.texts(name),
            shortNames: furnisher.texts(shortName ?? String(name.prefix(3)).uppercased()),
            ordering: categories.count, capacity: beds, extraCapacity: extra,
            accountingCategoryID: lodging?.id, created: furnisher.opening
        )
        try transaction.resourceCategories.insert(category)
        categories[name] = category
        note("ResourceCategory", category.id.uuid, name)
        return category
    }

    private mutating func addRoom(
        _ name: String, in category: ResourceCategory, parent: Resource? = nil, floor: String?, at member: Described
    ) throws -> Resource {
        guard roomNames.insert(name).inserted else { throw member.problem("is said twice: \(name)") }
        // The hundreds of a number are its floor, as people count them.
        let hundreds = Int(name).flatMap { $0 >= 100 ? String($0 / 100) : nil }
        let room = try furnisher.addResource(
            name, in: category, parent: parent, floor: floor ?? parent?.floor ?? hundreds ?? "0"
        )
        note("Resource", room.id.uuid, name)
        return room
    }

    /// The beds of a dorm that are sold one by one, in a category of their own: 701A, 701B.
    private mutating func addBeds(
        _ member: Described, of rooms: [Resource], _ category: ResourceCategory, floor: String?
    ) throws {
        guard !member.isMissing else { return }
        guard category.capacity <= 26 else { throw member.problem("is for at most 26 beds, one for each letter") }
        let letters = (0..<category.capacity).compactMap { UnicodeScalar(65 + $0).map { String(Character($0)) } }
        let beds = try addCategory(
            try name(member, notAmong: categories.keys), shortName: nil, type: .bed, classification: .sharedOrDorm,
            beds: 1, extra: 0
        )
        for room in rooms {
            for letter in letters {
                _ = try addRoom(room.name + letter, in: beds, parent: room, floor: floor, at: member)
            }
        }
    }

    private static func expanded(
        _ member: Described
    ) throws(DescriptionProblem) -> [(name: String, member: Described)] {
        var names: [(String, Described)] = []
        for item in try member.items() {
            let text = try item.text()
            let ends = text.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]), first >= 0, last >= 0 else {
                names.append((text, item))
                continue
            }
            guard first <= last, last - first < Described.longestList else {
                throw item.problem("must go up, by at most \(Described.longestList) rooms")
            }
            for number in first...last {
                let digits = String(number)
                names.append((String(repeating: "0", count: max(0, ends[0].count - digits.count)) + digits, item))
            }
        }
        return names
    }
}

extension Resource {
    fileprivate var floor: String? {
        if case .space(let floor, _) = kind { floor } else { nil }
    }
}
