import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Tells who the caller works for and what time it is there.
///
/// The service is told to a token that is bound to one. A portfolio token that names no enterprise gets a stand-in with
/// the portfolio's name, of which only the identifier and the name mean something.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension ConfigurationGet: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let reached: Enterprise
        if case .portfolio(let portfolio) = call.caller.token.scope, request.enterpriseID == nil {
            reached = try await standIn(for: portfolio, in: call)
        } else {
            reached = try call.enterprise(request.enterpriseID)
        }
        let (enterprise, service) = try await call.store.read { transaction in
            // The gateway remembers enterprises for a moment; here the caller wants to know what is true now.
            let enterprise = try transaction.enterprises.find(reached.id) ?? reached
            let service = try call.caller.token.serviceID.flatMap { id in
                try transaction.services.find(id, of: enterprise.id)
            }
            return (enterprise, service)
        }
        return Response(
            nowUTC: call.now,
            enterprise: Contract.Enterprise(enterprise),
            service: service.map { Contract.Service($0, language: call.language(of: enterprise.id)) },
            paymentCardStorage: Contract.PaymentCardStorage(publicKey: call.premises.payments.cardStorageKey),
            isIdentityDocumentNumberRequired: enterprise.isIdentityDocumentNumberRequired
        )
    }

    /// The portfolio in the shape of an enterprise; what it has no value for is the newest enterprise's.
    private static func standIn(for id: ID<Portfolio>, in call: Call) async throws -> Enterprise {
        guard let model = call.caller.enterprises.first,
            let portfolio = try await call.store.read({ transaction in try transaction.portfolios.find(id) })
        else { throw InvalidReference("EnterpriseId", "is required with the token of a portfolio") }
        var standIn = Enterprise(
            id: ID(portfolio.id.uuid),
            chain: Chain(id: model.chainID, name: model.chainName, createdAt: model.createdAt),
            name: portfolio.name,
            timeZone: model.timeZone,
            environmentCode: model.legalEnvironmentCode,
            taxEnvironmentCode: model.taxEnvironmentCode,
            defaultLanguageCode: model.defaultLanguageCode,
            address: model.address,
            pricing: model.pricing,
            currencies: model.currencies,
            createdAt: portfolio.createdAt
        )
        standIn.isPortfolio = true
        return standIn
    }
}
