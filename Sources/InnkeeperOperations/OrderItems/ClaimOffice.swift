public import Foundation
public import Hospitality
public import InnkeeperStore

/// The door of the breakfast room: who may come in for what they are charged for, and who has been there.
public struct ClaimOffice: Sendable {
    private let store: Store

    public init(store: Store) { self.store = store }

    /// A product that a guest is charged for, with the name of the guest.
    public struct Claimable: Sendable {
        public let item: OrderItem
        public let guest: String
    }

    /// The products that are consumed on a day in a house, in the order of their consumption.
    ///
    /// - Parameters:
    ///   - house: The name or the identifier of the enterprise.
    ///   - day: Nil for the day that it is there now.
    /// - Throws: ``HouseRefusal``.
    public func list(at house: String, on day: LocalDate?, now: Date) async throws -> [Claimable] {
        try await store.read { transaction in
            guard let enterprise = try transaction.enterprises.named(house) else { throw HouseRefusal.unknown }
            let zone = enterprise.timeZone
            let day = day ?? LocalDate(of: now, in: zone)
            let items = try transaction.orderItems.products(
                of: enterprise.id, from: day.start(in: zone), to: day.adding(days: 1).start(in: zone)
            )
            let guests = try transaction.customers.find(
                Array(Set(items.map { ID<Customer>($0.account.id.uuid) })), of: enterprise.chainID
            )
            let names = Dictionary(guests.map { ($0.id.uuid, $0.person) }) { first, _ in first }
            return items.map { item in
                let person = names[item.account.id.uuid]
                let name = WrittenName.text(first: person?.firstName, last: person?.lastName)
                return Claimable(item: item, guest: name)
            }
        }
    }

    /// Ticks a product off, or takes the tick back.
    ///
    /// - Throws: ``ClaimRefusal``; ``HouseRefusal``.
    public func claim(_ item: ID<OrderItem>, at house: String, undoes: Bool = false, now: Date) async throws {
        try await store.write { transaction in
            guard let enterprise = try transaction.enterprises.named(house) else { throw HouseRefusal.unknown }
            guard let known = try transaction.orderItems.find([item], of: enterprise.id).first else {
                throw ClaimRefusal.unknown
            }
            try transaction.accounts.lock([known.account.id])
            guard let charge = try transaction.orderItems.find([item], of: enterprise.id).first else {
                throw ClaimRefusal.unknown
            }
            try ClaimRules.check(charge, undoes: undoes)
            try transaction.orderItems.claim(item, at: undoes ? nil : now, of: enterprise.id, now: now)
        }
    }
}
