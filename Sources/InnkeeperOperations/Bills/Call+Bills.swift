import Foundation
import Hospitality
import InnkeeperStore

extension Call {
    /// An account that a bill is made out to, or that takes over charges.
    ///
    /// - Throws: ``OrderRefusal/companyAccount`` for a company where the token does not permit that.
    func owner(_ account: Account) throws -> Account {
        guard account.type == .customer || permits(.companyAccounts) else { throw OrderRefusal.companyAccount }
        return account
    }

    /// Charges as the token sees them: one that is bound to a service knows those of no other bookable service.
    ///
    /// - Throws: `InvalidReference` to `member` for the first that it does not see.
    func admit(
        _ items: [OrderItem], as member: String, of enterprise: ID<Enterprise>, in transaction: Transaction
    ) throws {
        guard let seen = try chargedServices(nil, of: [enterprise], in: transaction) else { return }
        for item in items where !seen.contains(item.serviceID) {
            throw InvalidReference.unknown(member, item.id.uuid)
        }
    }
}
