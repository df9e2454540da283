import Hospitality
public import InnkeeperContract

/// Lists the places whose taxes this program knows, with the taxations of each.
extension TaxEnvironmentsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        Response(taxEnvironments: TaxTables.environments.map { Contract.TaxEnvironment($0) })
    }
}

extension Contract.TaxEnvironment {
    init(_ environment: TaxEnvironment) {
        self.init(
            code: environment.code,
            countryCode: environment.countryCode,
            validityStartUTC: environment.validityStart,
            validityEndUTC: environment.validityEnd,
            taxationCodes: environment.taxationCodes
        )
    }
}
