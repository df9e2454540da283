import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// What hangs on the stays of a house beside their nights: rules about breakfast, words about guests, what a channel
/// manager said, and drinks from the minibar.
struct DemoStayExtras {
    let house: DemoHouse
    let profileID: UUID
    let now: Date

    private var ids: DemoIDs { house.ids }

    func write(in transaction: Transaction) throws {
        try insertRules(transaction)
        var filter = ReservationFilter(enterprises: [house.enterprise.id])
        filter.serviceIDs = [house.stays.id]
        filter.states = [.confirmed, .started]
        let stays = try transaction.reservations.list(filter, Page(count: 60))
        try transaction.serviceOrderNotes.insert(stays.enumerated().compactMap(note))
        for stay in stays where stay.channel.origin == .channelManager {
            try transaction.channelManagerDetails.insert(details(of: stay))
        }
        for stay in stays.filter({ $0.state == .started }).prefix(5) { try order(stay, transaction) }
    }

    /// Who stays for a week eats breakfast on the house's terms; who came by a channel manager has bought his own.
    private func insertRules(_ transaction: Transaction) throws {
        guard let breakfast = house.products["Breakfast"] else { return }
        let wanted: [([RuleCondition], Int?, RuleAction.Kind)] = [
            ([RuleCondition(.resourceCategoryType, isNot: ResourceCategoryType.bed.rawValue)], 7, .add),
            ([RuleCondition(.origin, is: ReservationOrigin.channelManager.rawValue)], nil, .delete),
        ]
        for (conditions, minimum, kind) in wanted {
            try transaction.rules.insert(
                Rule(
                    id: ids.next(at: now), enterpriseID: house.enterprise.id, serviceID: house.stays.id,
                    conditions: conditions, minimumUnits: minimum,
                    actions: [RuleAction(id: ids.next(at: now), kind, breakfast.id)], created: now
                )
            )
        }
    }

    private func note(_ place: Int, _ stay: Reservation) -> ServiceOrderNote? {
        let texts: [(String, ServiceOrderNote.Kind)] = [
            ("Comes late, by the last train.", .general), ("Paid at the channel.", .channelManager),
            ("A quiet room, if there is one.", .specialRequest), ("Travels with a dog.", .general),
        ]
        guard place % 4 == 0 else { return nil }
        let (text, kind) = texts[place / 4 % texts.count]
        return ServiceOrderNote(
            id: ids.next(at: now), enterpriseID: stay.enterpriseID, orderID: stay.id.uuid, text: text, kind: kind,
            created: now
        )
    }

    private func details(of stay: Reservation) -> ChannelManagerDetails {
        ChannelManagerDetails(
            reservationID: stay.id, enterpriseID: stay.enterpriseID, requestedRateCode: "BAR-\(stay.personCount)",
            channelManagerName: "Semaphore", channelNumber: stay.channel.number,
            channelManagerGroupNumber: "G-\(stay.number)", channelManagerNumber: stay.channel.managerNumber,
            created: stay.created
        )
    }

    /// A drink that somebody took in his room.
    private func order(_ stay: Reservation, _ transaction: Transaction) throws {
        guard let minibar = house.products["Minibar"] else { return }
        let order = ProductOrder(
            id: ids.next(at: now), enterpriseID: stay.enterpriseID, serviceID: minibar.serviceID,
            account: stay.account, linkedReservationID: stay.id, consumed: now, creatorProfileID: profileID,
            created: now, updated: now
        )
        try transaction.productOrders.insert(order)
        let price = try house.taxRules.amount(minibar.price, house.currency, codes: minibar.taxCodes, at: now)
        let item = OrderItem(
            id: ids.next(at: now), enterpriseID: stay.enterpriseID, account: stay.account,
            serviceID: minibar.serviceID, serviceOrder: .productOrder(order.id),
            accountingCategoryID: minibar.accountingCategoryID, productID: minibar.id, kind: .productOrder,
            revenueType: .product, billingName: "Minibar", unitAmount: price, profileID: profileID, created: now,
            consumed: now
        )
        try transaction.orderItems.post([item], newBillID: { ids.next(at: now) }, at: now)
    }
}
