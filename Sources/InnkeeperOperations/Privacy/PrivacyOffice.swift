public import Foundation
import Hospitality
import InnkeeperContract
public import InnkeeperStore
import InnkeeperWire

/// Answers people who ask what the house knows about them, and forgets those who ask for that.
public struct PrivacyOffice: Sendable {
    private static let most = 20_000

    private let store: Store
    private let vault: DocumentVault

    public init(store: Store, vault: DocumentVault) {
        self.store = store
        self.vault = vault
    }

    /// Everything that is known about an active customer, as JSON in the shapes of the API.
    ///
    /// - Parameter name: The identifier or the e-mail address.
    /// - Throws: ``PrivacyRefusal/unknown``, and ``VaultRefusal`` where there are papers and no key.
    public func export(_ name: String) async throws -> [UInt8] {
        let vault = vault
        return try await store.read { transaction in
            let customer = try Self.customer(name, in: transaction)
            let (chain, account) = (customer.chainID, ID<Account>(customer.id.uuid))
            let houses = try transaction.enterprises.list(ofChain: chain).map(\.id)
            let papers = try transaction.identityDocuments(vault).documents(of: [customer.id], ofAny: [chain])
            let files = try transaction.accountFiles(vault).list(of: account, in: chain)
            var stays = ReservationFilter(enterprises: houses)
            stays.accountIDs = [customer.id.uuid]
            var charges = OrderItemFilter(enterprises: houses)
            charges.accounts = [account]
            var paid = PaymentFilter(enterprises: houses)
            paid.accounts = [account]
            let page = Page(count: Self.most)
            let found = try transaction.reservations.list(stays, page)
            let facts = try OldReservationFacts(for: found, of: houses, in: transaction)
            let told: [(String, [any WireWritable])] = [
                ("Customer", [Contract.Customer(customer, documents: papers)]),
                ("Addresses", try transaction.addresses.list(
                    ChainFilter(chains: [chain]), accounts: [account], page
                ).map { Contract.AccountAddress($0) }),
                ("AccountNotes", try transaction.accountNotes.list(
                    ChainFilter(chains: [chain]), accounts: [account], page
                ).map { Contract.AccountNote($0) }),
                ("IdentityDocuments", papers.map { Contract.IdentityDocumentV20241025($0) }),
                ("Reservations", found.map { Contract.ReservationOld($0, facts) }),
                ("OrderItems", try transaction.orderItems.list(charges, page).map { Contract.OrderItemOld($0) }),
                ("Payments", try transaction.payments.list(paid, page).map { Contract.PaymentItemOld($0) }),
            ]
            var writer = JSONWriter()
            writer.beginObject()
            for (name, values) in told {
                writer.key(text: name)
                writer.beginArray()
                for value in values { value.write(to: &writer) }
                writer.endArray()
            }
            Self.write(files, to: &writer)
            let letters = try customer.contact.email.map {
                try transaction.mail.list(to: $0, of: houses, limit: Self.most)
            }
            Self.write(letters ?? [], to: &writer)
            writer.endObject()
            return writer.bytes
        }
    }

    /// Forgets an active customer: the profile loses everything that tells who it was, and is no longer active.
    ///
    /// - Throws: ``PrivacyRefusal``: a customer who owes, is owed or stays cannot be forgotten yet.
    public func erase(_ name: String, at now: Date) async throws {
        try await store.write { transaction in
            let id = try Self.customer(name, in: transaction).id
            let chain = try Self.customer(name, in: transaction).chainID
            let houses = try transaction.enterprises.list(ofChain: chain)
            for house in houses { try transaction.lockStays(of: house.id) }
            try transaction.lock(.account(id))
            guard let customer = try transaction.customers.find(id, of: chain), customer.isActive else {
                throw PrivacyRefusal.unknown
            }
            for house in houses {
                let balances = try transaction.accounts.balances(of: [ID(id.uuid)], in: house.id)
                guard balances.isEmpty else { throw PrivacyRefusal.hasOpenBalance }
                guard try !transaction.privacy.hasStays(id, of: house.id) else { throw PrivacyRefusal.hasStays }
            }
            let nobody = Customer(
                id: id, chainID: chain, number: customer.number, person: CustomerPerson(lastName: "Erased"),
                isActive: false, creatorProfileID: customer.creatorProfileID, created: customer.created, updated: now,
                deleted: now
            )
            try transaction.customers.update(nobody)
            try transaction.privacy.forget(customer, at: now)
        }
    }

    private static func customer(_ name: String, in transaction: Transaction) throws -> Customer {
        for chain in try transaction.chains.list() {
            let byID = try UUID(uuidString: name).flatMap { try transaction.customers.find(ID($0), of: chain.id) }
            let found = try byID
                ?? transaction.customers.customer(withEmailOf: CustomerContact(email: name), of: chain.id)
            if let found, found.isActive { return found }
        }
        throw PrivacyRefusal.unknown
    }

    /// What the houses wrote to a customer.
    private static func write(_ letters: [Mail], to writer: inout JSONWriter) {
        writer.key("Letters")
        writer.beginArray()
        for letter in letters {
            writer.beginObject()
            let created = letter.created.ISO8601Format()
            for (name, text) in [("Subject", letter.subject), ("Text", letter.body), ("CreatedUtc", created)] {
                writer.key(text: name)
                writer.value(text)
            }
            writer.endObject()
        }
        writer.endArray()
    }

    private static func write(_ files: [AccountFile], to writer: inout JSONWriter) {
        writer.key("Files")
        writer.beginArray()
        for file in files {
            writer.beginObject()
            for (name, text) in [("Name", file.name), ("Type", file.type.rawValue), ("Data", file.content)] {
                writer.key(text: name)
                writer.value(text)
            }
            writer.endObject()
        }
        writer.endArray()
    }
}
