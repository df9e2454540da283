import Foundation
public import Hospitality
import InnkeeperStore

/// What the Lantern has beside its own books: the restaurant next door, which reports every evening what it sold.
extension TestHotel {
    public var restaurant: Outlet {
        Outlet(id: .named(1400), enterpriseID: enterprise.id, name: "The Wick", created: Self.opening)
    }

    public var giftShop: Outlet {
        Outlet(
            id: .named(1401), enterpriseID: enterprise.id, isActive: false, name: "Gift shop", created: Self.opening
        )
    }

    func furnishBills(_ transaction: Transaction) throws {
        for outlet in [restaurant, giftShop] { try transaction.outlets.insert(outlet) }
    }
}
