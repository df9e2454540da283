public import Foundation

/// Draws bills as PDF: twice, first to count the pages.
public enum BillPrinter {
    /// - Throws: ``CanvasFailure`` when the document could not be drawn.
    public static func pdf(of paper: BillPaper) throws(CanvasFailure) -> Data {
        let draft = Sheet(paper, pages: nil)
        draft.draw()
        let sheet = Sheet(paper, pages: draft.page)
        sheet.draw()
        return try sheet.canvas.finish()
    }
}

/// A bill while it is drawn.
private final class Sheet {
    let canvas: Canvas
    private let paper: BillPaper
    private let pages: Int?
    private(set) var page = 1
    private var y = top

    private typealias Column = Canvas.Column

    private static let margin = 48.0
    private static let top = 48.0
    private static let bottom = Canvas.height - 60
    private static let all = Column(start: margin, width: Canvas.width - 2 * margin)
    private static let half = Column(start: margin, width: 240)
    private static let otherHalf = Column(start: margin + 260, width: all.width - 260)
    private static let lineColumns = [
        Column(start: margin, width: 62), Column(start: margin + 66, width: 218),
        Column(start: margin + 288, width: 36, isAtEnd: true), Column(start: margin + 328, width: 82, isAtEnd: true),
        Column(start: margin + 414, width: all.width - 414, isAtEnd: true),
    ]

    init(_ paper: BillPaper, pages: Int?) {
        self.paper = paper
        self.pages = pages
        canvas = Canvas(title: paper.title, created: paper.created, isRightToLeft: paper.isRightToLeft)
    }

    func draw() {
        drawParties()
        drawHead()
        for section in paper.sections { draw(section) }
        drawTotals()
        for table in [paper.taxes, paper.payments].compactMap(\.self) { draw(table) }
        for note in paper.notes {
            let height = canvas.height(of: note, in: Self.all, .small)
            makeRoom(height + 6)
            y += canvas.write(note, in: Self.all, at: y, .small) + 6
        }
        endPage()
    }

    // MARK: - Pages

    private func endPage() {
        let text = paper.text(ofPage: page, of: pages ?? page)
        var column = Self.all
        column.isAtEnd = true
        canvas.write(text, in: column, at: Canvas.height - 40, .small)
        canvas.write(paper.title, in: Self.half, at: Canvas.height - 40, .small)
        canvas.nextPage()
    }

    /// Begins a new page unless so much fits on this one.
    private func makeRoom(_ height: Double, withHead: Bool = false) {
        guard y + height > Self.bottom else { return }
        endPage()
        page += 1
        y = Self.top
        if withHead { drawHead() }
    }

    // MARK: - Parts

    private func drawParties() {
        var left = y
        for (number, line) in paper.issuer.enumerated() {
            left += canvas.write(line, in: Self.half, at: left, number == 0 ? .strong : .small)
        }
        y += canvas.write(paper.title, in: Self.otherHalf, at: y, .title) + 6
        var (names, values) = (Self.otherHalf, Self.otherHalf)
        names.width = 100
        values.start += 104
        values.width -= 104
        for fact in paper.facts {
            let name = canvas.write(fact.name, in: names, at: y, .small)
            y += max(name, canvas.write(fact.value, in: values, at: y, .body)) + 1
        }
        y = max(y, left) + 16
        var (owner, associated) = (y, y)
        for line in paper.owner { owner += canvas.write(line, in: Self.half, at: owner) }
        for line in paper.associated { associated += canvas.write(line, in: Self.otherHalf, at: associated) }
        y = max(owner, associated) + 18
    }

    private func drawHead() {
        y += write(paper.columns, .small) + 3
        canvas.rule(in: Self.all, at: y, gray: 0.3)
        y += 4
    }

    private func draw(_ section: BillPaper.Section) {
        if let title = section.title {
            makeRoom(40, withHead: true)
            y += canvas.write(title, in: Self.all, at: y, .strong) + 3
        }
        for line in section.lines {
            makeRoom(canvas.height(of: line.name, in: Self.lineColumns[1]) + 3, withHead: true)
            y += write(line, .body) + 3
        }
        guard let total = section.total else { return }
        makeRoom(20)
        draw(total)
        y += 4
    }

    private func write(_ line: BillPaper.Line, _ style: Canvas.Style) -> Double {
        zip(Self.lineColumns, [line.date, line.name, line.count, line.unit, line.total])
            .map { column, text in canvas.write(text, in: column, at: y, style) }.max() ?? 0
    }

    private func drawTotals() {
        makeRoom(Double(paper.totals.count) * 15 + 10)
        canvas.rule(in: Self.all, at: y, gray: 0.3)
        y += 5
        for total in paper.totals { draw(total) }
        y += 14
    }

    private func draw(_ pair: BillPaper.Pair) {
        let name = Column(start: Self.margin + 200, width: 180, isAtEnd: true)
        let value = Column(start: Self.margin + 384, width: Self.all.width - 384, isAtEnd: true)
        let style: Canvas.Style = pair.isStrong ? .strong : .body
        y += max(canvas.write(pair.name, in: name, at: y, style), canvas.write(pair.value, in: value, at: y, style)) + 2
    }

    private func draw(_ table: BillPaper.Table) {
        makeRoom(44)
        y += canvas.write(table.title, in: Self.all, at: y, .strong) + 3
        drawRow(table.head, .small)
        canvas.rule(in: Self.all, at: y)
        y += 3
        for row in table.rows {
            makeRoom(16)
            drawRow(row, .body)
        }
        y += 14
    }

    /// The first column takes what the numbers leave.
    private func drawRow(_ cells: [String], _ style: Canvas.Style) {
        let number = 92.0
        let first = Self.all.width - number * Double(cells.count - 1)
        var height = 0.0
        for (place, cell) in cells.enumerated() {
            let column =
                place == 0
                ? Column(start: Self.margin, width: first - 6)
                : Column(
                    start: Self.margin + first + number * Double(place - 1), width: number, isAtEnd: true
                )
            height = max(height, canvas.write(cell, in: column, at: y, style))
        }
        y += height + 2
    }
}
