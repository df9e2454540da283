import Foundation

/// The forms of parameters that both engines share.
enum SQLParameter {
    /// The text as both engines can hold it: PostgreSQL has no U+0000, and SQLite's own functions stop at it.
    static func storable(_ text: String) -> String {
        guard text.utf8.contains(0) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }))
    }

    /// `["…","…"]` or `{…,…}`.
    static func list(
        _ uuids: [UUID],
        from opening: Unicode.Scalar,
        to closing: Unicode.Scalar,
        quote: Unicode.Scalar? = nil
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2 + uuids.count * (UUIDText.length + 3))
        bytes.append(UInt8(ascii: opening))
        for (index, uuid) in uuids.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            if let quote { bytes.append(UInt8(ascii: quote)) }
            UUIDText.append(uuid, to: &bytes)
            if let quote { bytes.append(UInt8(ascii: quote)) }
        }
        bytes.append(UInt8(ascii: closing))
        return bytes
    }
}
