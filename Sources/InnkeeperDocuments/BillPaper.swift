public import Foundation

/// A bill as it is printed: texts in the language of the document, with nothing left to compute.
public struct BillPaper: Hashable, Sendable {
    /// Whether the language is read from right to left.
    public var isRightToLeft = false
    /// The instant that stands in the file as its creation.
    public var created: Date
    public var title: String
    /// Who issues it, line by line; the first is the largest.
    public var issuer: [String] = []
    /// Whom it is made out to, line by line.
    public var owner: [String] = []
    public var associated: [String] = []
    /// Number, dates and references, as pairs of what it is and its value.
    public var facts: [Pair] = []
    public var columns = Line(date: "", name: "", count: "", unit: "", total: "")
    public var sections: [Section] = []
    public var totals: [Pair] = []
    public var taxes: Table?
    public var payments: Table?
    public var notes: [String] = []
    /// `Page {0} of {1}`.
    public var pageOfPages = "{0} / {1}"
    /// From zero to nine, as the language writes them.
    public var digits = "0123456789"

    public init(created: Date, title: String) {
        self.created = created
        self.title = title
    }

    /// `Page 2 of 3`, in the words and the digits of the language.
    func text(ofPage page: Int, of pages: Int) -> String {
        let digits = Array(digits)
        func text(_ number: Int) -> String {
            String("\(number)".map { digit in digit.wholeNumberValue.map { digits[$0 % digits.count] } ?? digit })
        }
        return pageOfPages.replacing("{0}", with: text(page)).replacing("{1}", with: text(pages))
    }

    /// What something is, and its value.
    public struct Pair: Hashable, Sendable {
        public var name: String
        public var value: String
        public var isStrong: Bool

        public init(_ name: String, _ value: String, isStrong: Bool = false) {
            self.name = name
            self.value = value
            self.isStrong = isStrong
        }
    }

    /// Charges that belong together.
    public struct Section: Hashable, Sendable {
        /// None in a bill without sections.
        public var title: String?
        public var lines: [Line]
        public var total: Pair?

        public init(title: String? = nil, lines: [Line], total: Pair? = nil) {
            self.title = title
            self.lines = lines
            self.total = total
        }
    }

    /// One charge.
    public struct Line: Hashable, Sendable {
        public var date: String
        public var name: String
        public var count: String
        public var unit: String
        public var total: String

        public init(date: String, name: String, count: String, unit: String, total: String) {
            self.date = date
            self.name = name
            self.count = count
            self.unit = unit
            self.total = total
        }
    }

    /// A small table below the charges: the first column begins lines, the others are numbers.
    public struct Table: Hashable, Sendable {
        public var title: String
        public var head: [String]
        public var rows: [[String]]

        public init(title: String, head: [String], rows: [[String]]) {
            self.title = title
            self.head = head
            self.rows = rows
        }
    }
}
