import Hospitality
public import InnkeeperContract

/// Tells which countries, subdivisions and groups of countries there are, by their codes in ISO 3166.
extension CountriesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let world = Countries.world
        return Response(
            countries: world.all.map { country in
                Contract.Country(
                    code: country.code, sovereignCountryCode: country.sovereignCode, englishName: country.englishName
                )
            },
            countrySubdivisions: world.subdivisions.map { part in
                Contract.CountrySubdivision(
                    code: part.code, countryCode: part.countryCode, englishName: part.englishName
                )
            },
            countryRules: world.rules.map { rule in
                Contract.CountryRule(
                    countryCode: rule.countryCode,
                    identityCardExpirationDateNotRequired: rule.identityCardsMayNotExpire,
                    driverLicenceExpirationDateNotRequired: rule.driversLicensesMayNotExpire
                )
            },
            countryGroups: world.groups.map { group in
                Contract.CountryGroup(
                    code: group.code, englishName: group.englishName, countryCodes: group.countryCodes
                )
            }
        )
    }
}
