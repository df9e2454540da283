import CCrypto

/// The SHA-256 of a token, in hexadecimal: all that is kept of it. Tokens are random, so no salt is needed.
public struct TokenHash: Hashable, Sendable, SQLBindable {
    public let hexadecimal: String

    public init(of token: String) {
        var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length: UInt32 = 0
        let bytes = Array(token.utf8)
        let done = EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
        precondition(done == 1 && length == 32, "libcrypto computes SHA-256.")
        hexadecimal = digest.prefix(32).map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }

    public static var sqlType: SQLType { .text }
    public var sqlValue: SQLValue { .text(hexadecimal) }
}
