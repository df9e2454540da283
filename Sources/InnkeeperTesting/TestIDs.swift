public import Foundation
public import Hospitality

extension ID {
    /// An identifier of furniture: older than everything an operation makes, and the older the lower its number.
    public static func named(_ number: Int) -> ID { ID(.numbered(number)) }
}

extension UUID {
    /// `00000000-0000-7000-8000-0000000000ff` for 255.
    public static func numbered(_ number: Int) -> UUID {
        let bytes = (0..<6).map { UInt8(truncatingIfNeeded: number >> (8 * (5 - $0))) }
        return UUID(
            uuid: (
                0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5]
            )
        )
    }
}
