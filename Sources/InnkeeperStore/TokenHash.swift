import CCrypto

/// The SHA-256 of a token, in hexadecimal: all that is kept of it. Tokens are random, so no salt is needed.
public struct TokenHash: Hashable, Sendable, SQLBindable {
    public let hexadecimal: String

    public init(of token: String) {
        var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length: UInt32 = 0
        let bytes = Array(token.utf8)
        let done = Cryptography.isReady ? EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil) : 0
        precondition(done == 1 && length == 32, "libcrypto computes SHA-256.")
        // Every request is hashed twice, hence no formatter.
        hexadecimal = String(unsafeUninitializedCapacity: 64) { digits in
            for (index, byte) in digest.prefix(32).enumerated() {
                digits[index * 2] = Self.digit(byte >> 4)
                digits[index * 2 + 1] = Self.digit(byte & 15)
            }
            return 64
        }
    }

    private static func digit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") - 10 + nibble
    }

    public static var sqlType: SQLType { .text }
    public var sqlValue: SQLValue { .text(hexadecimal) }
}
