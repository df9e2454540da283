import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

/// What an integration may do with money only where its operator has enabled it.
///
/// The raw value stands among the permissions of an access token, next to addresses; a token that may do everything may
/// do this too.
enum MoneyPermission: String {
    case negativeAmounts = "orders/add#negativeAmounts"
    case companyAccounts = "orders/add#companyAccounts"
}

extension Call {
    /// Who made or changed something, as the contract's profiles tell it: the integration.
    var profileID: UUID { caller.integration.id.uuid }

    func permits(_ permission: MoneyPermission) -> Bool { caller.token.permissions.include(permission.rawValue) }

    /// The account that pays or is charged.
    ///
    /// - Parameter id: The `AccountId` of the request, or else its `CustomerId`, which is what it was called before
    ///   companies could be charged.
    func account(_ id: UUID?, of enterprise: Enterprise, in transaction: Transaction) throws -> Account {
        guard let id else { throw InvalidReference("AccountId", "is required") }
        return try transaction.accounts.find(ID(id), of: enterprise.chainID, as: "AccountId")
    }

    /// The services of a `ServiceIds` filter; a token bound to one service sees only that one.
    func admittedServices(_ services: [UUID]?) throws -> [ID<Service>]? {
        guard let services else { return caller.token.serviceID.map { [ID($0.uuid)] } }
        for service in services { try admit(service, as: "ServiceIds") }
        return ids(services)
    }
}

extension Optional {
    /// What was found.
    ///
    /// - Throws: `InvalidReference` to `member` when nothing was.
    func known(as member: String, _ id: UUID) throws(InvalidReference) -> Wrapped {
        guard let self else { throw .unknown(member, id) }
        return self
    }
}
