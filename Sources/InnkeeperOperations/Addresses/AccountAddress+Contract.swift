import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

extension Contract.AccountAddress {
    /// The one place where an address of an account becomes its wire form.
    init(_ address: AccountAddress) {
        let place = address.address
        self.init(
            id: address.id.uuid,
            accountID: address.account.id.uuid,
            chainID: address.chainID.uuid,
            accountType: sameChoice(address.account.type),
            line1: place.line1,
            line2: place.line2,
            city: place.city,
            postalCode: place.postalCode,
            countryCode: place.countryCode,
            countrySubdivisionCode: place.countrySubdivisionCode,
            latitude: address.latitude,
            longitude: address.longitude,
            updatedUTC: address.updated,
            isActive: address.isActive
        )
    }
}

/// Codes of countries in a request.
enum CountryCodes {
    /// - Parameter path: Of the object that has the codes, with a point at its end, or empty.
    /// - Throws: `InvalidInput` for a country that is not in ISO 3166-1, and for a subdivision that is not in
    ///   ISO 3166-2 or is another country's.
    static func check(
        country: String?, subdivision: String?, at path: String = "", countryMember: String = "CountryCode",
        subdivisionMember: String = "CountrySubdivisionCode"
    ) throws(InvalidInput) {
        if let country, !Countries.world.has(country: country) {
            throw InvalidInput(path + countryMember, "names no country of ISO 3166-1: \(country.prefix(20))")
        }
        guard let subdivision else { return }
        guard Countries.world.has(subdivision: subdivision) else {
            throw InvalidInput(
                path + subdivisionMember, "names no subdivision of ISO 3166-2: \(subdivision.prefix(20))"
            )
        }
        if let country, !subdivision.hasPrefix("\(country)-") {
            throw InvalidInput(path + subdivisionMember, "names a subdivision of another country than \(country)")
        }
    }
}

extension Call {
    /// Tells the houses of a chain that profiles have changed; nobody listens for companies.
    func announceChange(of accounts: [Account], ofChain chain: ID<Chain>, in transaction: Transaction) throws {
        for account in accounts where account.type == .customer {
            try announce(.customerUpdated(ID(account.id.uuid)), ofChain: chain, in: transaction)
        }
    }
}
