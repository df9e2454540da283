import Foundation

/// The result: a Markdown table, one row for each measurement.
struct Table {
    /// One line of it.
    struct Line {
        let what: String
        let house: String
        let reference: String
        /// What is compared with the aim.
        let value: Double
        let aim: Aim
    }

    /// Which values are good enough.
    enum Aim {
        case atMost(Double)
        case atLeast(Double)

        func isMet(by value: Double) -> Bool {
            switch self {
            case .atMost(let most): value <= most
            case .atLeast(let least): value >= least
            }
        }

        var text: String {
            switch self {
            case .atMost(let most): "≤ \(number(most))"
            case .atLeast(let least): "≥ \(number(least))"
            }
        }
    }

    static let head = """
        | what | Innkeeper | reference | figure | aim | |
        |---|---|---|---|---|---|
        """

    static func text(of line: Line) -> String {
        let verdict = line.aim.isMet(by: line.value) ? "met" : "missed"
        let cells = [line.what, line.house, line.reference, number(line.value), line.aim.text, verdict]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    static func write(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    /// What happens meanwhile, beside the table.
    static func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}

/// With three digits that count.
func number(_ value: Double) -> String {
    let decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2
    let text = String(format: "%.\(decimals)f", value)
    return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
}

func milliseconds(_ seconds: Double) -> String { number(seconds * 1000) + " ms" }
