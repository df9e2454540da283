/// Why a command does nothing, for the person who asked: one sentence, without the usage that the parser would add to
/// its own kind of error.
struct CommandRefused: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
