import Foundation
import Hospitality

/// What a person types where the house has a type of its own.
///
/// - Throws: ``CommandRefused`` for what cannot be read.
enum Typed {
    static func id<Entity>(_ text: String) throws -> ID<Entity> {
        guard let uuid = UUID(uuidString: text) else { throw CommandRefused("\(text) is not an identifier.") }
        return ID(uuid)
    }

    static func day(_ text: String) throws -> LocalDate {
        guard let day = LocalDate(text) else { throw CommandRefused("Days are written like 2026-11-21.") }
        return day
    }
}
