import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Everything that a chain knows about one of its customers, in the shapes of the API: the profile and those that
/// became one with it, stays, charges and payments, and what the house wrote down and to them.
struct PersonalFile {
    /// What is told under a name.
    private typealias Chapter = (String, [any WireWritable])

    private static let page = Page(count: 20_000)

    private let chapters: [Chapter]
    private let files: [AccountFile]
    private let letters: [Mail]

    init(of customer: Customer, _ vault: DocumentVault, in transaction: Transaction) throws {
        let (chain, account) = (customer.chainID, ID<Account>(customer.id.uuid))
        let houses = try transaction.enterprises.list(ofChain: chain).map(\.id)
        let merged = try transaction.customers.find(transaction.privacy.merged(into: customer.id, of: chain), of: chain)
        let papers = try transaction.identityDocuments(vault).documents(of: [customer.id], ofAny: [chain])
        var chapters: [Chapter] = [
            ("Customer", [Contract.Customer(customer, documents: papers)]),
            ("MergedCustomers", merged.map { Contract.Customer($0, documents: []) }),
            ("IdentityDocuments", papers.map { Contract.IdentityDocumentV20241025($0) }),
        ]
        chapters += try Self.profile(of: account, customer.id, in: chain, transaction)
        chapters += try Self.stays(of: customer.id, houses, in: chain, transaction)
        chapters += try Self.money(of: account, customer.id, houses, transaction)
        self.chapters = chapters
        files = try transaction.accountFiles(vault).list(of: account, in: chain)
        let emails = Set(([customer] + merged).compactMap(\.contact.email)).sorted()
        letters = try emails.flatMap { try transaction.mail.list(to: $0, of: houses, limit: Self.page.count) }
    }

    private static func profile(
        of account: ID<Account>, _ customer: ID<Customer>, in chain: ID<Chain>, _ transaction: Transaction
    ) throws -> [Chapter] {
        var memberships = LoyaltyMembershipFilter(ChainFilter(chains: [chain]))
        memberships.accounts = [account]
        let relatives = try transaction.customerRelationships.list(of: [customer], in: [chain], updated: nil, page)
        return [
            (
                "Addresses",
                try transaction.addresses.list(ChainFilter(chains: [chain]), accounts: [account], page).map {
                    Contract.AccountAddress($0)
                }
            ),
            (
                "AccountNotes",
                try transaction.accountNotes.list(ChainFilter(chains: [chain]), accounts: [account], page).map {
                    Contract.AccountNote($0)
                }
            ),
            (
                "LoyaltyMemberships",
                try transaction.loyaltyMemberships.list(memberships, page).map { Contract.LoyaltyMembership($0) }
            ),
            ("CustomerRelationships", relatives.map { Contract.CustomerRelationship($0) }),
        ]
    }

    /// Those that the customer owns, has booked or shares, with what was noted on them.
    private static func stays(
        of customer: ID<Customer>, _ houses: [ID<Enterprise>], in chain: ID<Chain>, _ transaction: Transaction
    ) throws -> [Chapter] {
        var stays = ReservationFilter(enterprises: houses)
        stays.ids = try transaction.privacy.stays(of: customer, in: chain)
        let found = try transaction.reservations.list(stays, page)
        let facts = try OldReservationFacts(for: found, of: houses, in: transaction)
        var notes = ServiceOrderNoteFilter(enterprises: houses)
        notes.orderIDs = found.map(\.id.uuid)
        return [
            ("Reservations", found.map { Contract.ReservationOld($0, facts) }),
            ("ServiceOrderNotes", try transaction.serviceOrderNotes.list(notes, page).map(Contract.OrderNote.init)),
        ]
    }

    private static func money(
        of account: ID<Account>, _ customer: ID<Customer>, _ houses: [ID<Enterprise>], _ transaction: Transaction
    ) throws -> [Chapter] {
        var charges = OrderItemFilter(enterprises: houses)
        charges.accounts = [account]
        var paid = PaymentFilter(enterprises: houses)
        paid.accounts = [account]
        var bills = BillFilter(enterprises: houses)
        bills.owners = [account]
        var cards = CreditCardFilter(enterprises: houses)
        cards.customers = [customer]
        var requests = PaymentRequestFilter(enterprises: houses)
        requests.customers = [customer]
        let held = try houses.flatMap { try transaction.preauthorizations.list(of: [customer], in: $0) }
        return [
            ("OrderItems", try transaction.orderItems.list(charges, page).map { Contract.OrderItemOld($0) }),
            ("Payments", try transaction.payments.list(paid, page).map { Contract.PaymentItemOld($0) }),
            ("Bills", try transaction.bills.list(bills, page).map { Contract.Bill($0) }),
            ("CreditCards", try transaction.creditCards.list(cards, page).map { Contract.CreditCard($0) }),
            ("Preauthorizations", held.map { Contract.Preauthorization($0) }),
            (
                "PaymentRequests",
                try transaction.paymentRequests.list(requests, page).map { Contract.PaymentRequest($0) }
            ),
        ]
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        for (name, values) in chapters {
            writer.key(text: name)
            writer.beginArray()
            for value in values { value.write(to: &writer) }
            writer.endArray()
        }
        Self.write(
            "Files",
            files.map { [("Name", $0.name), ("Type", $0.type.rawValue), ("Data", $0.content)] }, to: &writer
        )
        Self.write(
            "Letters",
            letters.map {
                [("Subject", $0.subject), ("Text", $0.body), ("CreatedUtc", $0.created.ISO8601Format())]
            }, to: &writer
        )
        writer.endObject()
    }

    private static func write(_ name: String, _ rows: [[(String, String)]], to writer: inout JSONWriter) {
        writer.key(text: name)
        writer.beginArray()
        for row in rows {
            writer.beginObject()
            for (name, text) in row {
                writer.key(text: name)
                writer.value(text)
            }
            writer.endObject()
        }
        writer.endArray()
    }
}
