import Hospitality
public import InnkeeperContract

/// Lists the taxes that this program knows, and all their rates.
extension TaxationsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        Response(
            taxations: TaxTables.taxations.map { Contract.Taxation($0) },
            taxRates: TaxTables.rates.map { Contract.TaxRate($0) }
        )
    }
}
