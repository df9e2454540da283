import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Gives a customer a card that the gateway keeps: the caller knows it by what the gateway calls it.
///
/// - Throws: `InvalidReference` for an unknown customer, for a card that the gateway does not keep, for the number of a
///   card in the place of that name, and for a month that no card has or that has passed.
extension CreditCardsAddTokenized: APIOperation {
    /// A name that a gateway gives is shorter.
    private static let longestName = 1000

    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let data = request.creditCardData
        guard !CardNumber.isWhole(data.storageData) else {
            throw InvalidReference("StorageData", "holds the number of a card, which is not accepted here")
        }
        guard data.storageData.utf8.count <= longestName else {
            throw InvalidReference("StorageData", "is longer than \(longestName) bytes")
        }
        guard let month = CardMonth(data.expiration),
            !month.isPast(on: LocalDate(of: call.now, in: enterprise.timeZone))
        else { throw InvalidReference("Expiration", "is no month of a card that is still good") }
        guard let kept = try await call.premises.payments.card(data.storageData) else {
            throw InvalidReference("StorageData", "names no card that the gateway keeps")
        }
        return try await call.store.write { transaction in
            let account = try call.customerAccount(request.customerID, of: enterprise, in: transaction)
            let card = CreditCard(
                id: call.newID(), enterpriseID: enterprise.id, customerID: ID(account.id.uuid), kind: .gateway,
                format: kept.format, type: kept.type, obfuscatedNumber: kept.obfuscatedNumber, expiration: month,
                storageData: data.storageData, created: call.now
            )
            try transaction.creditCards.insert(card)
            return Response(creditCardID: card.id.uuid)
        }
    }
}
