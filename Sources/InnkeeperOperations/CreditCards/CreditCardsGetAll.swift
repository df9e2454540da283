import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the cards of customers, newest first; disabled ones too.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension CreditCardsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = CreditCardFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        filter.ids = ids(request.creditCardIDs)
        filter.customers = ids(request.customerIDs)
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        let (wanted, page) = (filter, Page(request.limitation))
        let cards = try await call.store.read { try $0.creditCards.list(wanted, page) }
        return Response(creditCards: cards.map { Contract.CreditCard($0) }, cursor: cards.last?.id.uuid)
    }
}

extension Contract.CreditCard {
    init(_ card: CreditCard) {
        self.init(
            id: card.id.uuid, enterpriseID: card.enterpriseID.uuid, customerID: card.customerID.uuid,
            isActive: card.state == .enabled, state: sameChoice(card.state), kind: sameChoice(card.kind),
            format: sameChoice(card.format), type: card.type.flatMap { Contract.CreditCardType(rawValue: $0) },
            obfuscatedNumber: card.obfuscatedNumber, expiration: card.expiration?.description,
            createdUTC: card.created, updatedUTC: card.updated
        )
    }
}
