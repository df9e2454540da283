import Hospitality
import InnkeeperStore

extension Payment {
    /// What is owed on an invoice is owed by who got it: whoever else pays for it, pays on their account.
    ///
    /// - Throws: `InvalidReference` to `member` for a claim that would become another account's.
    func checkHolder(_ account: Account, as member: String) throws {
        guard claim == nil || account == self.account else {
            throw InvalidReference(member, "would make another account owe what is owed on an invoice")
        }
    }
}
