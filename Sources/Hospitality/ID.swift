public import Foundation

/// An identifier that knows what it identifies, so that a customer's is never taken for a reservation's.
public struct ID<Entity>: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let uuid: UUID

    public init(_ uuid: UUID) { self.uuid = uuid }

    /// The text that the databases hold: lower case, so that both sort it alike.
    public var description: String { uuid.uuidString.lowercased() }

    /// By bytes, which is by creation: identifiers made by the house grow.
    public static func < (left: ID, right: ID) -> Bool {
        withUnsafeBytes(of: left.uuid.uuid) { left in
            withUnsafeBytes(of: right.uuid.uuid) { right in left.lexicographicallyPrecedes(right) }
        }
    }
}
