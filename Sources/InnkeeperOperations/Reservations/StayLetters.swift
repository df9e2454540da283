import Foundation
import Hospitality
import InnkeeperStore

extension Call {
    /// Writes to those who booked stays, or to their owners where nobody else did: one letter each. Who has left no
    /// address of his own gets none.
    func write(
        _ occasion: StayLetter.Occasion, of stays: [Reservation], of enterprise: Enterprise, in transaction: Transaction
    ) throws {
        let recipients = stays.compactMap { stay in
            (stay.bookerID ?? stay.account.customerID).map { (customer: $0, stay: stay) }
        }
        guard !recipients.isEmpty else { return }
        let letters = Dictionary(grouping: recipients, by: \.customer).mapValues { $0.map(\.stay) }
        for (customer, address) in try transaction.customers.emails(of: Array(letters.keys), in: enterprise.chainID) {
            guard let email = MailAddress(address)?.description, let own = letters[customer] else { continue }
            let letter = StayLetter(occasion, of: own, from: enterprise.name, in: enterprise.timeZone)
            try transaction.mail.insert(
                Mail(
                    id: newID(), enterpriseID: enterprise.id, recipient: email, subject: letter.subject,
                    body: letter.body, created: now
                )
            )
        }
    }
}

extension Account {
    /// Nil for a company.
    fileprivate var customerID: ID<Customer>? { type == .customer ? ID(id.uuid) : nil }
}
