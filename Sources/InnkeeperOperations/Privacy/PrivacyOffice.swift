public import Foundation
import Hospitality
import InnkeeperContract
public import InnkeeperStore
import InnkeeperWire

/// Answers people who ask what the house knows about them, and forgets those who ask for that.
public struct PrivacyOffice: Sendable {
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
            let file = try PersonalFile(of: Self.customer(name, in: transaction), vault, in: transaction)
            var writer = JSONWriter()
            file.write(to: &writer)
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
            let merged = try transaction.customers.find(
                transaction.privacy.merged(into: id, of: chain), of: chain
            )
            for person in [customer] + merged {
                try transaction.customers.update(Self.nobody(insteadOf: person, at: now))
                try transaction.privacy.forget(person, at: now)
            }
        }
    }

    private static func nobody(insteadOf customer: Customer, at now: Date) -> Customer {
        Customer(
            id: customer.id, chainID: customer.chainID, number: customer.number,
            person: CustomerPerson(lastName: "Erased"), mergeTargetID: customer.mergeTargetID, isActive: false,
            creatorProfileID: customer.creatorProfileID, created: customer.created, updated: now,
            deleted: customer.deleted ?? now
        )
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
}
