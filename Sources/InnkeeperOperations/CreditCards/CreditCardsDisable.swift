import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Disables a card that the gateway keeps: nothing can be charged on it any more. A disabled one stays so.
///
/// - Throws: `InvalidReference` for an unknown card and for one that was only seen at a terminal.
extension CreditCardsDisable: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let (member, id) = ("CreditCardId", request.creditCardID)
            let card = try transaction.creditCards.find(ID(id), of: enterprise.id).known(as: member, id)
            guard card.kind == .gateway else {
                throw InvalidReference(member, "was seen at a terminal; only a card of the gateway can be disabled")
            }
            if card.state == .enabled { try transaction.creditCards.setState(.disabled, of: card, at: call.now) }
            return Response()
        }
    }
}
