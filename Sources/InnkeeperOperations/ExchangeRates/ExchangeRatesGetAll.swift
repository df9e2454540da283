import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists what the currencies of the houses are worth in each other: the pairs that a house exchanges directly.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension ExchangeRatesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let wanted: [ID<ExchangeRate>]? = ids(request.ids)
        let rates = try await call.store.read { try $0.exchangeRates.list(of: enterprises, ids: wanted) }
        return Response(exchangeRates: rates.map { Contract.ExchangeRate($0) })
    }
}

extension Contract.ExchangeRate {
    init(_ rate: ExchangeRate) {
        self.init(
            id: rate.id.uuid, enterpriseID: rate.enterpriseID.uuid, sourceCurrency: rate.source.code,
            targetCurrency: rate.target.code, value: rate.value.trimmed(toAtLeast: 0)
        )
    }
}
