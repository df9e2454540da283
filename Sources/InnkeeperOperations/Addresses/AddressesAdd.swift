import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Adds addresses to customers and companies. The first address of an account becomes its main one.
///
/// - Throws: `InvalidReference` for an account that is not an active one of the chain; `InvalidInput` for a country or
///   a subdivision that ISO 3166 does not have.
extension AddressesAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        for (index, address) in request.addresses.enumerated() {
            try CountryCodes.check(
                country: address.countryCode.said, subdivision: address.countrySubdivisionCode.said,
                at: "Addresses[\(index)]."
            )
        }
        return try await call.store.write { transaction in
            let wanted: [ID<Account>] = ids(request.addresses.map(\.accountID))
            let accounts = try transaction.accounts.lockActive(wanted, of: chain, as: "AccountId")
            var settled = try transaction.accounts.withAddress(wanted, of: chain)
            var moved: [Account] = []
            let added = try request.addresses.map { parameters in
                guard let account = accounts[ID(parameters.accountID)] else {
                    throw InvalidReference.unknown("AccountId", parameters.accountID)
                }
                let address = Self.address(parameters, of: account, in: chain, call)
                try transaction.addresses.insert(address)
                if settled.insert(account.id).inserted {
                    try transaction.addresses.makeMain(address.id, of: account, in: chain, at: call.now)
                    moved.append(account)
                }
                return Contract.AccountAddress(address)
            }
            try call.announceChange(of: moved, ofChain: chain, in: transaction)
            return Response(addresses: added)
        }
    }

    private static func address(
        _ parameters: Contract.AddressAddParameters, of account: Account, in chain: ID<Chain>, _ call: Call
    ) -> AccountAddress {
        AccountAddress(
            chainID: chain, account: account,
            address: Address(
                id: call.newID(), line1: parameters.line1.said, line2: parameters.line2.said,
                city: parameters.city.said, postalCode: parameters.postalCode.said,
                countryCode: parameters.countryCode.said,
                countrySubdivisionCode: parameters.countrySubdivisionCode.said
            ),
            latitude: parameters.latitude, longitude: parameters.longitude, created: call.now
        )
    }
}
