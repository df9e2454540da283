import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// A file that a request sends for an account.
struct AccountFiling {
    let name: String
    let type: String
    /// In base 64.
    let data: String

    /// Keeps the file with its account.
    ///
    /// - Parameter member: The member of the request that names the account.
    /// - Throws: `InvalidInput` for a kind of file that no account keeps, and for data that are not base 64 or none;
    ///   `InvalidReference` for an account that is not an active one of the chain; ``VaultRefusal`` where the house has
    ///   no key.
    func keep(
        for id: ID<Account>, type wanted: AccountType? = nil, of chain: ID<Chain>, as member: String, _ call: Call
    ) async throws -> ID<AccountFile> {
        guard let name = name.said else { throw InvalidInput("Name", "must not be blank") }
        guard let type = AccountFileType(mediaType: type) else {
            let known = AccountFileType.allCases.map(\.rawValue).joined(separator: ", ")
            throw InvalidInput("Type", "must be one of: \(known)")
        }
        guard let content = Data(base64Encoded: data, options: .ignoreUnknownCharacters), !content.isEmpty else {
            throw InvalidInput("Data", "is not a file in base 64")
        }
        let (plain, fileID): (String, ID<AccountFile>) = (content.base64EncodedString(), call.newID())
        // Large files take a while, and nobody who writes should wait for that.
        let sealed = try call.premises.vault.seal(plain, in: fileID.uuid)
        return try await call.store.write { transaction in
            guard let account = try transaction.accounts.lockActive([id], of: chain, as: member)[id],
                wanted == nil || account.type == wanted
            else { throw InvalidReference.unknown(member, id.uuid) }
            let file = AccountFile(
                id: fileID, chainID: chain, account: account, name: name, type: type, sizeBytes: content.count,
                content: plain, creatorProfileID: call.caller.integration.id.uuid, created: call.now
            )
            try transaction.accountFiles(call.premises.vault).insert(file, sealed: sealed)
            return fileID
        }
    }
}
