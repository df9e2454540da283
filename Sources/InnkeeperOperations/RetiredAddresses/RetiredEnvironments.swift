import Hospitality
import InnkeeperContract
import InnkeeperWire

/// The countries whose books could be kept, as they were listed for a week in July 2020. Nothing has come after it, so
/// it is told from the tax environments, and from what customers and companies are known by.
extension RetiredAddresses {
    static let environments = [
        RetiredAddress("accountingEnvironments/getAll", now: TaxEnvironmentsGetAll.self) { _, call in
            let codes = Set(TaxTables.environments.map(\.bookCode))
                .union(call.caller.enterprises.map(\.accountingEnvironmentCode))
            return .object(["AccountingEnvironments": .array(codes.sorted().map { environment($0) })])
        }
    ]

    private static func environment(_ code: String) -> JSON {
        let country = code.prefix(2) == "UK" ? "GB" : String(code.prefix(2))
        let name = Countries.world.all.first { $0.code == country }?.englishName ?? code
        // (inferred) The type of the members is a text, so what is known is listed in one.
        let codes = country == "IT" ? ["ItalianFiscalCode", "ItalianLotteryCode", "ItalianDestinationCode"] : []
        return .object([
            "Code": .string(code), "EnglishName": .string(name),
            "CustomerLegalIdentifiers": .string((["TaxIdentificationNumber"] + codes).joined(separator: ",")),
            "CompanyLegalIdentifiers": .string("TaxIdentifier,AdditionalTaxIdentifier"),
        ])
    }
}

extension TaxEnvironment {
    /// The books of a country do not change with its taxes: the code without the year.
    fileprivate var bookCode: String { code.split(separator: "-").first.map(String.init) ?? code }
}
