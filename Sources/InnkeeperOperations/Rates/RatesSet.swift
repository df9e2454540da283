import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Changes rates, and adds those that are not there yet: all of them or, where one cannot be set, none.
///
/// An entry means the rate with its `Id`, or else the one that others call as its `ExternalIdentifier` says; where
/// there is none of the kind it is added. What an entry leaves out of an existing rate stays as it is.
///
/// - Throws: As `rates/add`; `InvalidInput` for an `Id` of no rate, and for a rate that would change between prices of
///   its own and those of another.
extension RatesSet: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let terms = try request.rates.enumerated().map { index, data in
                try RateTerms(data, at: "Rates[\(index)]")
            }
            var book = try RateBook(
                of: enterprise, naming: terms, ids: request.rates.compactMap(\.id), for: call, in: transaction
            )
            let rates = try zip(request.rates, terms).map { data, terms in
                if let id = data.id {
                    return try book.update(try book.rate(id, at: "\(terms.path).Id"), to: terms)
                }
                guard let rate = terms.externalIdentifier.flatMap({ book.rate(external: $0) }) else {
                    return try book.add(terms)
                }
                return try book.update(rate, to: terms)
            }
            return Response(rates: rates.map { Contract.Rate($0, language: call.language(of: enterprise.id)) })
        }
    }
}
