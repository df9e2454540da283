import CCrypto
public import Foundation
public import Hospitality

/// Seals what nobody may read in the database: the papers of customers and the files of accounts.
///
/// AES-256-GCM with a key that is not in the database. A text is sealed under the name of its place, so that a sealed
/// text that was moved to another row does not open. The nonce is computed from the key, the name and the text, so that
/// sealing needs no chance and equal nonces mean equal texts in the same place.
public struct DocumentVault: Sendable {
    /// Bytes of a key.
    public static let keyLength = 32
    private static let (nonceLength, tagLength) = (12, 16)
    private static let version = "1."

    private let sealing: [UInt8]
    private let naming: [UInt8]
    /// Tells keys apart without telling the key.
    public let fingerprint: String

    /// For a house without a key: it has no papers and takes none.
    public static let withoutKey = DocumentVault()

    private init() { (sealing, naming, fingerprint) = ([], [], "") }

    /// - Parameter key: Of ``keyLength`` bytes; nil for any other.
    public init?(key: [UInt8]) {
        guard key.count == Self.keyLength else { return nil }
        sealing = Self.mac(Array("sealing".utf8), key)
        naming = Self.mac(Array("naming".utf8), key)
        fingerprint = Self.mac(Array("fingerprint".utf8), key).prefix(8).map { String(format: "%02x", $0) }.joined()
    }

    /// - Parameter text: 64 hexadecimal digits or base 64.
    public init?(key text: String) {
        if let data = Data(base64Encoded: text), data.count == Self.keyLength {
            self.init(key: Array(data))
            return
        }
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map(UInt8.init) }
        guard digits.count == text.utf8.count, digits.count == 2 * Self.keyLength else { return nil }
        self.init(key: stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
    }

    /// Whether it can seal and open anything.
    public var hasKey: Bool { !sealing.isEmpty }

    /// - Parameter place: The place of the text, the identifier of its row.
    /// - Throws: ``VaultRefusal`` where there is no key.
    public func seal(_ text: String, in place: UUID) throws -> String {
        guard hasKey else { throw VaultRefusal.noKey }
        let plain = Array(text.utf8)
        let name = Array(place.uuidString.utf8)
        let nonce = Array(Self.mac(name + plain, naming).prefix(Self.nonceLength))
        var sealed = [UInt8](repeating: 0, count: plain.count)
        var tag = [UInt8](repeating: 0, count: Self.tagLength)
        let context = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(context) }
        var length: Int32 = 0
        let done =
            EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nil, sealing, nonce) == 1
            && EVP_EncryptUpdate(context, nil, &length, name, Int32(name.count)) == 1
            && EVP_EncryptUpdate(context, &sealed, &length, plain, Int32(plain.count)) == 1
            && EVP_EncryptFinal_ex(context, &tag, &length) == 1
            && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, Int32(Self.tagLength), &tag) == 1
        precondition(done, "libcrypto seals with AES-256-GCM.")
        return Self.version + Data(nonce + tag + sealed).base64EncodedString()
    }

    /// - Throws: ``VaultRefusal`` where there is no key, `StoreFailure` for what was sealed with another key, in
    ///   another place, or changed since.
    public func open(_ text: String, in place: UUID) throws -> String {
        guard hasKey else { throw VaultRefusal.noKey }
        guard text.hasPrefix(Self.version), let data = Data(base64Encoded: String(text.dropFirst(Self.version.count))),
            data.count >= Self.nonceLength + Self.tagLength
        else { throw StoreFailure("The row \(place) holds nothing that was sealed.") }
        let bytes = Array(data)
        let nonce = Array(bytes.prefix(Self.nonceLength))
        var tag = Array(bytes[Self.nonceLength..<Self.nonceLength + Self.tagLength])
        let sealed = Array(bytes.dropFirst(Self.nonceLength + Self.tagLength))
        var plain = [UInt8](repeating: 0, count: sealed.count)
        let name = Array(place.uuidString.utf8)
        let context = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(context) }
        var length: Int32 = 0
        let done =
            EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nil, sealing, nonce) == 1
            && EVP_DecryptUpdate(context, nil, &length, name, Int32(name.count)) == 1
            && EVP_DecryptUpdate(context, &plain, &length, sealed, Int32(sealed.count)) == 1
            && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(Self.tagLength), &tag) == 1
            && EVP_DecryptFinal_ex(context, &tag, &length) == 1
        guard done else { throw StoreFailure("The row \(place) does not open with the document key of this house.") }
        return String(decoding: plain, as: UTF8.self)
    }

    private static func mac(_ message: [UInt8], _ key: [UInt8]) -> [UInt8] {
        var code = [UInt8](repeating: 0, count: 32)
        var length = 0
        let isReady = Cryptography.isReady
        let done = EVP_Q_mac(
            nil, "HMAC", nil, "SHA256", nil, key, key.count, message, message.count, &code, code.count, &length
        )
        precondition(isReady && done != nil && length == 32, "libcrypto computes HMAC-SHA-256.")
        return code
    }
}

/// Why papers cannot be kept or shown.
public enum VaultRefusal: Refusal, Equatable {
    case noKey

    public var message: String {
        switch self {
        case .noKey: "This house has no document key, so it neither keeps nor shows papers. Its operator can set one."
        }
    }
}
