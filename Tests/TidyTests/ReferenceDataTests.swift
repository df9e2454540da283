import Foundation
import Testing

@Suite("The reference data")
struct ReferenceDataTests {
    @Test("is what its data file says: run Scripts/reference-data taxes after a change")
    func taxes() throws {
        let data = try lines("reference/taxes.txt").map { line in
            line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        }
        let wanted = data.filter { !$0.isEmpty && !$0.hasPrefix("#") && !$0.hasPrefix("source ") }
        let table = try lines("Sources/Hospitality/Taxes/Generated/TaxTexts.swift").filter { $0.hasPrefix("        ") }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0 != "\"\"\"#" }
        #expect(table == wanted)
    }

    @Test("names a source for every place")
    func sources() throws {
        var isSourced = false
        for line in try lines("reference/taxes.txt") {
            if line.isEmpty { isSourced = false }
            if line.hasPrefix("source ") { isSourced = true }
            if line.hasPrefix("place ") { #expect(isSourced, "\(line)") }
        }
    }

    private func lines(_ path: String) throws -> [String] {
        try String(contentsOf: Source.root.appending(path: path), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
