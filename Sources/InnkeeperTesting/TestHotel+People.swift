import Foundation
public import Hospitality
import InnkeeperOperations
import InnkeeperStore

/// Who is what to whom at the Lantern.
extension TestHotel {
    /// Charles is a friend of Ada's, and she is one of his.
    public var friendship: [CustomerRelationship] {
        [(430, ada, charles), (431, charles, ada)].map { number, one, other in
            CustomerRelationship(
                id: .named(number), chainID: chain.id, customerID: one.id, relatedCustomerID: other.id, type: .friend,
                created: Self.opening
            )
        }
    }

    /// A picture of the double rooms: 40 by 30 pixels, the left half red and the right half blue.
    public var picture: ID<Image> { ID(.numbered(83)) }

    func furnishPeople(_ transaction: Transaction) throws {
        for relationship in friendship { try transaction.customerRelationships.insert(relationship) }
        let drawing = PlainPicture(width: 40, height: 30, palette: [[255, 0, 0], [0, 0, 255]]) { x, _ in
            x < 20 ? 0 : 1
        }
        try transaction.images.insert(
            Image(id: picture, enterpriseID: enterprise.id, width: 40, height: 30, created: Self.opening),
            file: Data(drawing.png)
        )
    }

    /// What an account owes the Lantern, by currency.
    public func balance(of customer: Customer) async throws -> [String: String] {
        let account = ID<Account>(customer.id.uuid)
        let balances = try await read { [enterprise] transaction in
            try transaction.accounts.balances(of: [account], in: enterprise.id)
        }
        return (balances[account] ?? [:]).mapValues { "\($0)" }
    }
}
