import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Changes addresses. A text that is cleared or blank is none; coordinates, which nobody can set here, are forgotten
/// when the place changes.
///
/// - Throws: `InvalidReference` for an address that is not an active one of the chain; `InvalidInput` for a country or
///   a subdivision that ISO 3166 does not have.
extension AddressesUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        return try await call.store.write { transaction in
            let wanted: [ID<Address>] = ids(request.addressUpdates.map(\.addressID))
            var known = try transaction.lockActiveAddresses(wanted, of: chain, as: "AddressId")
            for (index, update) in request.addressUpdates.enumerated() {
                guard var address = known[ID(update.addressID)] else { continue }
                let place = address.address
                update.overwrite(&address.address)
                try CountryCodes.check(
                    country: address.address.countryCode, subdivision: address.address.countrySubdivisionCode,
                    at: "AddressUpdates[\(index)]."
                )
                if !place.isSamePlace(as: address.address) { (address.latitude, address.longitude) = (nil, nil) }
                address.updated = call.now
                try transaction.addresses.update(address)
                known[address.id] = address
            }
            let changed = wanted.compactMap { known[$0] }
            try call.announceChange(of: changed.accounts, ofChain: chain, in: transaction)
            return Response(addresses: changed.map { Contract.AccountAddress($0) })
        }
    }
}

extension Contract.AddressUpdateParameters {
    fileprivate func overwrite(_ address: inout Address) {
        line1.overwrite(&address.line1)
        line2.overwrite(&address.line2)
        city.overwrite(&address.city)
        postalCode.overwrite(&address.postalCode)
        countryCode.overwrite(&address.countryCode)
        countrySubdivisionCode.overwrite(&address.countrySubdivisionCode)
    }
}

extension [AccountAddress] {
    /// Whose they are, each once.
    var accounts: [Account] {
        var seen: Set<Account> = []
        return map(\.account).filter { seen.insert($0).inserted }
    }
}

extension Transaction {
    /// Locks the accounts of addresses and reads the addresses again under the locks.
    ///
    /// - Throws: `InvalidReference` for the first that is not an active address of the chain.
    func lockActiveAddresses(
        _ wanted: [ID<Address>], of chain: ID<Chain>, as member: String
    ) throws -> [ID<Address>: AccountAddress] {
        try accounts.lock(try addresses.find(wanted, of: chain).map(\.account.id))
        let found = try addresses.find(wanted, of: chain).filter(\.isActive)
        let known = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
        for id in wanted where known[id] == nil { throw InvalidReference.unknown(member, id.uuid) }
        return known
    }
}
