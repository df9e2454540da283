import Foundation
import Hospitality
import InnkeeperWire

/// What is done with prices, restrictions and what is for sale.
extension Walker {
    static let offerHabits: [Habit] = [
        (2, { try await $0.setPrice() }), (1, { try await $0.setOwnPrice() }), (1, { try await $0.askPricing() }),
        (2, { try await $0.restrict() }), (2, { try await $0.unrestrict() }), (2, { try await $0.adjust() }),
        (1, { try await $0.adjustOwnNight() }), (3, { try await $0.askAvailability() }),
        (1, { try await $0.limitOverbooking() }), (1, { try await $0.addBlock() }), (2, { try await $0.fillBlock() }),
        (3, { try await $0.pickUp() }), (1, { try await $0.changeBlock() }), (1, { try await $0.blockRoom() }),
        (1, { try await $0.unblockRoom() }),
    ]

    private static let everyDay =
        #""Days": {\#(Weekday.allCases.map { "\"\($0.rawValue)\": true" }.joined(separator: ", "))}"#

    private mutating func setPrice() async throws {
        let days = nights(chance.number(0...20), chance.number(1...7))
        let category = chance.happens(50) ? #", "CategoryId": "\#(category().id)""# : ""
        let value = chance.happens(20) ? "" : #", "Value": \#(chance.number(category.isEmpty ? 60...160 : 0...40))"#
        try await post(
            "rates/updatePrice",
            #""RateId": "\#(hotel.bestRate.id)", "PriceUpdates": [{\#(days)\#(category)\#(value)}]"#
        )
    }

    /// A price that no other changes, far ahead.
    private mutating func setOwnPrice() async throws {
        let (night, value) = (text(horizon), "\(chance.number(50...5000))")
        try await write(
            value, on: "price \(night)", "rates/updatePrice",
            """
            "RateId": "\(hotel.bestRate.id)", "PriceUpdates": [{"Value": \(value),
              "FirstTimeUnitStartUtc": "\(night)", "LastTimeUnitStartUtc": "\(night)"}]
            """
        )
    }

    private mutating func askPricing() async throws {
        let rate = chance.one(of: [hotel.bestRate, hotel.nonRefundable, hotel.corporate])
        try await post("rates/getPricing", #""RateId": "\#(rate.id)", \#(nights(0, chance.number(1...30)))"#)
    }

    /// The conditions of a restriction, few enough to meet again.
    private mutating func conditions() -> String {
        let first = chance.number(0...15)
        let (start, end) = (text(midnight(first)), text(midnight(first + chance.number(0...4))))
        let whom = chance.one(of: [
            #""ExactRateId": "\#(hotel.nonRefundable.id)""#, #""BaseRateId": "\#(hotel.bestRate.id)""#,
            #""RateGroupId": "\#(hotel.strict.id)""#, #""ResourceCategoryId": "\#(hotel.dormBeds.id)""#,
        ])
        let type = chance.one(of: ["Stay", "Start", "End"])
        return #""Type": "\#(type)", \#(whom), "StartUtc": "\#(start)", "EndUtc": "\#(end)", \#(Self.everyDay)"#
    }

    private mutating func restrict() async throws {
        let limits = chance.one(of: [
            "", #", "MinLength": "P0M2DT0H0M0S""#, #", "MaxLength": "P0M3DT0H0M0S""#,
            #", "MinAdvance": "P0M1DT0H0M0S""#,
        ])
        try await post(
            "restrictions/set", #""ServiceId": "\#(hotel.stays.id)", "Data": [{\#(conditions())\#(limits)}]"#
        )
    }

    private mutating func unrestrict() async throws {
        try await post("restrictions/clear", #""ServiceId": "\#(hotel.stays.id)", "Data": [{\#(conditions())}]"#)
    }

    private func adjust(
        _ category: ResourceCategory, _ days: String, by value: Int?, _ members: String = ""
    ) -> String {
        let value = value.map { #"{"Value": \#($0)}"# } ?? "{}"
        return """
            "ServiceId": "\(hotel.stays.id)", "AvailabilityUpdates": [{\(days), "ResourceCategoryId": "\(category.id)",
              "UnitCountAdjustment": \(value)\(members)}]
            """
    }

    private mutating func adjust() async throws {
        let value = chance.happens(50) ? nil : chance.number(-2...2)
        let days = nights(chance.number(0...12), chance.number(1...4))
        try await post("services/updateAvailability", adjust(category(), days, by: value))
    }

    private mutating func adjustOwnNight() async throws {
        let (night, value) = (text(horizon), -chance.number(1...20))
        try await write(
            "\(value)", on: "adjustment \(night)", "services/updateAvailability",
            adjust(
                hotel.doubleRooms, #""FirstTimeUnitStartUtc": "\#(night)", "LastTimeUnitStartUtc": "\#(night)""#,
                by: value
            )
        )
    }

    private mutating func askAvailability() async throws {
        let metrics = #""Metrics": ["Occupied", "UsableResources", "BlockAvailability", "ConfirmedReservations"]"#
        let question = #""ServiceId": "\#(hotel.stays.id)", \#(nights(0, chance.number(1...60)))"#
        if chance.happens(50) {
            try await post("services/getAvailability", question)
        } else {
            try await post("services/getAvailability/2024-01-22", "\(question), \(metrics)")
        }
    }

    private mutating func limitOverbooking() async throws {
        let days = nights(chance.number(0...12), chance.number(1...4))
        let isSet = chance.happens(50)
        let (verb, list) = isSet ? ("set", "SetServiceOverbookingLimits") : ("clear", "ClearServiceOverbookingLimits")
        let limit = isSet ? #", "Limit": \#(chance.number(0...2))"# : ""
        try await post(
            "serviceOverbookingLimits/\(verb)", #""ServiceId": "\#(hotel.stays.id)", "\#(list)": [{\#(days)\#(limit)}]"#
        )
    }

    private mutating func addBlock() async throws {
        let first = chance.number(0...10)
        let release = chance.happens(30) ? #", "RollingReleaseOffset": "P0M1DT0H0M0S""# : ""
        let groups = chance.happens(50) ? "AllInOneGroup" : "IndividualGroups"
        let json = try await post(
            "availabilityBlocks/add",
            """
            "AvailabilityBlocks": [{"ServiceId": "\(hotel.stays.id)", "TemplateRateId": "\(hotel.bestRate.id)",
              \(nights(first, 5)), "State": "Confirmed", "PickupDistribution": "\(groups)"\(release)}]
            """
        )
        guard let block = json?["AvailabilityBlocks"][0] else { return }
        book.acknowledge(.block, block["Id"].text)
        let thing = WalkThing(id: block["Id"].text ?? "", detail: block["RateId"].text ?? "", day: midnight(first))
        book.put(thing, on: .block)
        try await fill(thing)
    }

    private mutating func fillBlock() async throws {
        if let block = book.pick(.block, &chance) { try await fill(block) }
    }

    private mutating func fill(_ block: WalkThing) async throws {
        let calendar = hotel.enterprise.calendar
        let last = calendar.date(byAdding: .day, value: chance.number(1...4), to: block.day) ?? block.day
        let days = #""FirstTimeUnitStartUtc": "\#(text(block.day))", "LastTimeUnitStartUtc": "\#(text(last))""#
        let count = chance.happens(15) ? nil : -chance.number(1...3)
        try await post(
            "services/updateAvailability",
            adjust(hotel.doubleRooms, days, by: count, #", "AvailabilityBlockId": "\#(block.id)""#)
        )
    }

    /// Books stays of a block at its rate.
    private mutating func pickUp() async throws {
        guard let block = book.pick(.block, &chance) else { return }
        let owner = someone()
        let days = Int((block.day.timeIntervalSince(midnight(0)) / 86_400).rounded())
        let stay = """
            {"StartUtc": "\(text(days, at: 15))", "EndUtc": "\(text(days + chance.number(1...3), at: 11))",
             "CustomerId": "\(owner)", "RequestedCategoryId": "\(hotel.doubleRooms.id)", "RateId": "\(block.detail)",
             "AvailabilityBlockId": "\(block.id)",
             "PersonCounts": [{"AgeCategoryId": "\(hotel.adult.id)", "Count": 2}]}
            """
        try await add(Array(repeating: stay, count: chance.number(1...2)), of: owner)
    }

    private mutating func changeBlock() async throws {
        guard let block = book.pick(.block, &chance) else { return }
        if chance.happens(30) {
            let deletion = #""AvailabilityBlockIds": ["\#(block.id)"]"#
            guard try await post("availabilityBlocks/delete", deletion) != nil else { return }
            book.acknowledge(.block, block.id, "IsActive", ["false"])
            return book.remove(block.id, from: .block)
        }
        let change = chance.one(of: [
            #""State": {"Value": "Optional"}"#, #""State": {"Value": "Confirmed"}"#,
            #""State": {"Value": "Confirmed"}"#, #""Name": {"Value": "Wedding"}"#,
            #""State": {"Value": "Canceled"}, "CancellationReason": {"Value": "PriceTooHigh"}"#,
        ])
        try await post(
            "availabilityBlocks/update",
            #""AvailabilityBlocks": [{"AvailabilityBlockId": "\#(block.id)", \#(change)}]"#
        )
    }

    private mutating func blockRoom() async throws {
        let first = chance.number(0...8)
        let room = chance.one(of: hotel.wing + [hotel.dorm])
        let type = chance.happens(50) ? "OutOfOrder" : "InternalUse"
        let json = try await post(
            "resourceBlocks/add",
            """
            "ResourceBlocks": [{"ResourceId": "\(room.id)", "Name": "Paint", "Type": "\(type)",
              "StartUtc": "\(text(first, at: 12))", "EndUtc": "\(text(first + chance.number(1...2), at: 10))"}]
            """
        )
        guard let block = json?["ResourceBlocks"][0] else { return }
        book.acknowledge(.roomBlock, block["Id"].text)
        book.put(WalkThing(id: block["Id"].text ?? ""), on: .roomBlock)
    }

    private mutating func unblockRoom() async throws {
        guard let block = book.pick(.roomBlock, &chance),
            try await post("resourceBlocks/delete", #""ResourceBlockIds": ["\#(block.id)"]"#) != nil
        else { return }
        book.acknowledge(.roomBlock, block.id, "IsActive", ["false"])
        book.remove(block.id, from: .roomBlock)
    }
}
