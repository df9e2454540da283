import Foundation
import Hospitality
import InnkeeperStore

/// The keys of those who are in the house, and what guests have written to it.
struct DemoRoomKeys {
    let house: DemoHouse
    let integrations: [Integration]
    let now: Date

    private static let questions = [
        ("Late arrival", "I come around eleven tonight. Please keep my room.", "Of course, travel safely."),
        ("Breakfast", "Is there something for vegans?", "There is: ask for the green menu."),
        ("Lost scarf", "I left a blue scarf in my room.", "We have found it and send it to you."),
    ]

    func hand(random: inout DemoRandom, in transaction: Transaction) throws {
        var filter = ReservationFilter(enterprises: [house.enterprise.id])
        filter.serviceIDs = [house.stays.id]
        filter.states = [.started]
        let stays = try transaction.reservations.list(filter, Page(count: 100))
        let tokens = try stays.map { stay in
            let isTag = random.chance(50)
            return try ResourceAccessToken(
                id: house.ids.next(at: stay.actualStart ?? stay.scheduledStart), enterpriseID: house.enterprise.id,
                reservationID: stay.id, kind: isTag ? .rfidTag : .pinCode,
                value: isTag ? "04A2\(random.number(100_000...999_999))" : String(random.number(100_000...999_999)),
                serialNumber: isTag ? "CARD-\(random.number(1000...9999))" : nil, validFrom: stay.scheduledStart,
                validUntil: stay.scheduledEnd, permissions: ResourceAccessToken.Permissions(room: true, building: true),
                created: stay.actualStart ?? stay.scheduledStart
            )
        }
        try transaction.resourceAccessTokens.insert(tokens)
    }

    /// One conversation for each integration, of which the last still waits for an answer.
    func write(random: inout DemoRandom, in transaction: Transaction) throws {
        for (integration, place) in zip(integrations, 0...) {
            for (subject, question, answer) in Self.questions {
                let asked = now.addingTimeInterval(-Double(random.number(3600...400_000)))
                let isAnswered = subject != "Late arrival" || place > 0
                var thread = MessageThread(
                    id: house.ids.next(at: asked), enterpriseID: house.enterprise.id, integrationID: integration.id,
                    originalSender: random.pick(["Penelope", "Mr. Quinn", "Hana & Ivo"]), subject: subject,
                    created: asked
                )
                thread.isResolved = isAnswered
                try transaction.messageThreads.insert(thread)
                let replied = asked.addingTimeInterval(900)
                var messages = [
                    message(question, from: .application, in: thread, at: asked, read: isAnswered ? replied : nil)
                ]
                if isAnswered { messages.append(message(answer, from: .enterprise, in: thread, at: replied)) }
                try transaction.messages.insert(messages)
            }
        }
    }

    private func message(
        _ text: String, from sender: Message.Sender, in thread: MessageThread, at instant: Date, read: Date? = nil
    ) -> Message {
        Message(
            id: house.ids.next(at: instant), enterpriseID: house.enterprise.id, threadID: thread.id, sender: sender,
            text: text, read: read, created: instant
        )
    }
}

/// The loyalty program of the chain: three tiers, and every fourth guest a member.
struct DemoLoyalty {
    let chain: Chain
    let ids: DemoIDs
    let opening: Date

    func enroll(
        _ guests: [Customer], by integration: Integration, random: inout DemoRandom, in transaction: Transaction
    ) throws {
        let program = LoyaltyProgram(
            id: ids.next(at: opening), chainID: chain.id, name: "Wick & Page", code: "WICK", kind: .hotel,
            subscription: .free, created: opening
        )
        let partner = LoyaltyProgram(
            id: ids.next(at: opening), chainID: chain.id, name: "Air miles", code: "MILES", kind: .externalPartner,
            subscription: .free, created: opening
        )
        for program in [program, partner] { try transaction.loyaltyPrograms.insert(program) }
        let tiers = [("Candle", "CANDLE"), ("Lantern", "LANTERN"), ("Lighthouse", "LIGHT")].enumerated().map {
            LoyaltyTier(
                id: ids.next(at: opening), chainID: chain.id, programID: program.id, name: $1.0, code: $1.1,
                ordering: $0 + 1, created: opening
            )
        }
        for tier in tiers { try transaction.loyaltyTiers.insert(tier) }
        for guest in guests where random.chance(25) {
            let joined = guest.created.addingTimeInterval(86_400)
            let points = random.number(0...9000)
            let member = try LoyaltyMembership(
                id: ids.next(at: joined), chainID: chain.id, account: Account(guest.id), program: program.id,
                tier: tiers[points / 3001], isPrimary: true, membershipNumber: "WP-\(random.number(100_000...999_999))",
                points: points, creator: Profile(kind: .integration, id: integration.id.uuid), created: joined
            )
            try transaction.loyaltyMemberships.insert(member)
        }
    }
}
