import Foundation

/// What the program says to the person who started it; the log goes to standard error, this to standard output.
enum Terminal {
    static func say(_ text: String) {
        try? FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
    }
}
