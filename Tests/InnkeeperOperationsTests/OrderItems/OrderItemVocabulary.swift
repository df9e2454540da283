import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What happens to charges without an operation of their own.
extension TestHotel {
    /// A charge as it is listed now.
    func item(_ listed: JSON) async throws -> JSON {
        let (_, answer) = try await post(
            "orderItems/getAll", #"{"OrderItemIds": ["\#(listed["Id"].text ?? "")"], "Limitation": {"Count": 1}}"#
        )
        return answer["OrderItems"][0]
    }

    func cancel(item listed: JSON) async throws {
        let id = ID<OrderItem>(try #require(UUID(uuidString: listed["Id"].text ?? "")))
        let (enterprise, profile, now) = (enterprise.id, integration.id.uuid, now)
        let count = try await write { transaction in
            try transaction.orderItems.cancel([id], of: enterprise, withReservation: false, by: profile, at: now)
        }
        #expect(count == 1)
    }

    /// Takes back one bottle of a charge, and answers the identifier of the rebate as a member `Id`.
    func rebate(_ listed: JSON) async throws -> JSON {
        let id = ID<OrderItem>(try #require(UUID(uuidString: listed["Id"].text ?? "")))
        let (enterprise, now, new, bill): (ID<Enterprise>, Date, ID<OrderItem>, ID<Bill>) = (
            enterprise.id, now, newID(), newID()
        )
        try await write { transaction in
            let charged = try transaction.orderItems.find(id, of: enterprise, as: "OrderItemId")
            let rebate = OrderItem(
                id: new, enterpriseID: enterprise, account: charged.account, serviceID: charged.serviceID,
                serviceOrder: charged.serviceOrder, productID: charged.productID, rebatedItemID: charged.id,
                kind: .productOrderRebate, revenueType: .product, unitAmount: -charged.unitAmount,
                profileID: charged.creatorProfileID, created: now, consumed: now
            )
            try transaction.orderItems.post([rebate], newBillID: { bill }, at: now)
        }
        return .object(["Id": .string(new.description)])
    }

    /// An interval of some months, as JSON.
    func months(_ count: Int) -> String {
        #"{"StartUtc": "2030-01-01T00:00:00Z", "EndUtc": "2030-0\#(count + 1)-01T00:00:00Z"}"#
    }
}
