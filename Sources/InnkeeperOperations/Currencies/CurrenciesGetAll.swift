import Hospitality
public import InnkeeperContract

/// Lists every currency in use with the number of digits after the point.
extension CurrenciesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        Response(currencies: Currency.all.map { Contract.Currency(code: $0.code, precision: $0.scale) })
    }
}
