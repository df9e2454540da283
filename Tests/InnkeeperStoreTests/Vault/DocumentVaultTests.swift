import Foundation
import InnkeeperStore
import Testing

@Suite("The vault of documents")
struct DocumentVaultTests {
    private let key = (0..<32).map { UInt8($0) }
    private let place = UUID()

    @Test("opens what it has sealed", arguments: ["", "P1", "Ünïcode 👩🏽‍🚀", String(repeating: "x", count: 100_000)])
    func roundTrip(text: String) throws {
        let vault = try #require(DocumentVault(key: key))
        let sealed = try vault.seal(text, in: place)
        #expect(text.isEmpty || !sealed.contains(text))
        #expect(try vault.open(sealed, in: place) == text)
        #expect(try vault.seal(text, in: place) == sealed)
        #expect(try vault.seal(text, in: UUID()) != sealed)
    }

    @Test("opens nothing in another place, with another key, or that was changed")
    func refusals() throws {
        let vault = try #require(DocumentVault(key: key))
        let other = try #require(DocumentVault(key: key.reversed()))
        let sealed = try vault.seal("P1", in: place)
        #expect(throws: StoreFailure.self) { try vault.open(sealed, in: UUID()) }
        #expect(throws: StoreFailure.self) { try other.open(sealed, in: place) }
        var bytes = try #require(Data(base64Encoded: String(sealed.dropFirst(2))))
        for index in bytes.indices {
            bytes[index] ^= 1
            #expect(throws: StoreFailure.self) { try vault.open("1." + bytes.base64EncodedString(), in: place) }
            bytes[index] ^= 1
        }
        for text in ["", "1.", "P1", "2." + sealed.dropFirst(2)] {
            #expect(throws: StoreFailure.self) { try vault.open(text, in: place) }
        }
    }

    @Test("does nothing without a key, and reads keys of 32 bytes only")
    func keys() throws {
        #expect(throws: VaultRefusal.noKey) { try DocumentVault.withoutKey.seal("P1", in: place) }
        #expect(throws: VaultRefusal.noKey) { try DocumentVault.withoutKey.open("1.", in: place) }
        let hexadecimal = key.map { String(format: "%02x", $0) }.joined()
        let first = try #require(DocumentVault(key: hexadecimal))
        let second = try #require(DocumentVault(key: Data(key).base64EncodedString()))
        #expect(first.fingerprint == second.fingerprint)
        #expect(first.fingerprint.count == 16)
        for text in ["", "00", String(repeating: "g", count: 64), hexadecimal + "00"] {
            #expect(DocumentVault(key: text) == nil)
        }
    }
}
