import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

/// The cards that stays are guaranteed with: each is of the one who stays or of the one who booked.
struct StayCards {
    private let cards: [UUID: CreditCard]

    init(of ids: [UUID], of enterprise: ID<Enterprise>, in transaction: Transaction) throws {
        var filter = CreditCardFilter(enterprises: [enterprise])
        filter.ids = Set(ids).map { ID($0) }
        let found = ids.isEmpty ? [] : try transaction.creditCards.list(filter, Page(count: ids.count))
        cards = Dictionary(found.map { ($0.id.uuid, $0) }) { first, _ in first }
    }

    /// - Throws: As ``check(_:of:)``, for the first stay with another card.
    func check(_ stays: [Contract.ReservationData]) throws(InvalidReference) {
        for stay in stays {
            guard let id = stay.creditCardID else { continue }
            try check(id, of: [stay.customerID, stay.bookerID])
        }
    }

    /// - Throws: `InvalidReference` for a card that the house does not have, that is somebody else's or that its
    ///   owner has taken back.
    func check(_ id: UUID, of people: [UUID?]) throws(InvalidReference) {
        guard let card = cards[id], people.contains(card.customerID.uuid) else {
            throw InvalidReference.unknown("CreditCardId", id)
        }
        guard card.state == .enabled else { throw InvalidReference("CreditCardId", "is disabled") }
    }
}
