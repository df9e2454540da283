import CCrypto

/// libcrypto, told to stay until the process is gone: left to itself it tidies up in `exit`, while other threads still
/// look at tokens.
enum Cryptography {
    static let isReady = OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_ATEXIT), nil) == 1
}
