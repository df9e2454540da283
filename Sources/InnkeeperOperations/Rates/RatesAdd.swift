import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Adds rates: with prices of their own, or following another of the same service, which may stand before them in the
/// request. All of them or, where one cannot be added, none.
///
/// A rate whose `Type` is left out is public (inferred); one of which no price is said costs 10,000 with the taxes of
/// the night.
///
/// - Throws: `InvalidInput` and `InvalidReference` for what the house does not have, for an external identifier that
///   another rate has, and for prices that it cannot charge.
extension RatesAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let terms = try request.rates.enumerated().map { index, data in
                try RateTerms(data, at: "Rates[\(index)]")
            }
            var book = try RateBook(of: enterprise, naming: terms, for: call, in: transaction)
            let rates = try terms.map { try book.add($0) }
            return Response(rates: rates.map { Contract.Rate($0, language: call.language(of: enterprise.id)) })
        }
    }
}
