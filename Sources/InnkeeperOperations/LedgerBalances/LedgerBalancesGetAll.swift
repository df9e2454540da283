import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Tells what the books of the ledger stood at when each day began and when it ended, the last day first.
///
/// A book's balance is positive on the side on which it grows: debits for what the house has or is owed (`Payment`,
/// `Guest`, `City`), credits for the others. A day opens with what the day before closed with. There is a row for each
/// book and day in the currency of the house, and one in every other currency that the book has ever moved: amounts are
/// never exchanged in the books, so that they stay exact. Balances carry no tax; taxes are a book of their own.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope and for a cursor of another list.
extension LedgerBalancesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterprises(request.enterpriseIDs)
        let first = try day(request.date.start, "Start"), last = try day(request.date.end, "End")
        let ledgers: [LedgerType] = request.ledgerTypes.map { sameChoice($0) }
        for enterprise in enterprises {
            try await LedgerPosting(call: call, enterprise: enterprise).catchUp(remembers: false)
        }
        let moved = try await call.store.read { transaction in
            try transaction.ledger.days(of: enterprises.map(\.id), in: ledgers, through: last)
        }
        let sheet = LedgerSheet(enterprises: enterprises, ledgers: ledgers, days: moved)
        var rows = sheet.rows(from: first, to: last)[...]
        if let cursor = request.limitation.cursor {
            guard let place = rows.firstIndex(where: { $0.cursor == cursor }) else {
                throw InvalidReference("Cursor", "is of another list")
            }
            rows = rows[(place + 1)...]
        }
        let page = rows.prefix(request.limitation.count)
        return Response(
            ledgerBalances: page.map { Contract.LedgerBalance($0) }, cursor: page.last?.cursor
        )
    }

    private static func day(_ text: String, _ member: String) throws -> LocalDate {
        guard let day = LocalDate(text) ?? LocalDate(String(text.prefix(10))) else {
            throw InvalidReference(member, "is no day: \(text)")
        }
        return day
    }
}

/// The balances of books, computed from what they moved on each day.
private struct LedgerSheet {
    private struct Book: Hashable {
        let enterprise: ID<Enterprise>
        let ledger: LedgerType
        let currency: Currency
    }

    struct Line {
        let enterprise: ID<Enterprise>
        let ledger: LedgerType
        let currency: Currency
        let date: LocalDate
        let opening: ExactDecimal
        let closing: ExactDecimal

        /// Says which line this is: four bytes of the day, four of the book and the currency, eight of the house.
        var cursor: UUID {
            func byte(_ value: Int, _ shift: Int) -> UInt8 { UInt8(truncatingIfNeeded: value >> shift) }
            let day = date.daysSinceEpoch
            let book = LedgerType.allCases.firstIndex(of: ledger) ?? 0
            let code = Array(currency.code.utf8)
            let house = enterprise.uuid.uuid
            return UUID(
                uuid: (
                    byte(day, 24), byte(day, 16), byte(day, 8), byte(day, 0), byte(book, 0), code[0], code[1], code[2],
                    house.8, house.9, house.10, house.11, house.12, house.13, house.14, house.15
                )
            )
        }
    }

    private let books: [Book]
    private let moved: [Book: [LedgerDay]]

    init(enterprises: [Enterprise], ledgers: [LedgerType], days: [LedgerDay]) {
        moved = Dictionary(grouping: days) { day in
            Book(enterprise: day.enterpriseID, ledger: day.ledger, currency: day.currency)
        }
        let others = moved.keys.sorted { $0.currency.code < $1.currency.code }
        books = enterprises.flatMap { house in
            ledgers.flatMap { ledger -> [Book] in
                let own = Currency(house.defaultCurrency).map { code in
                    Book(enterprise: house.id, ledger: ledger, currency: code)
                }
                return [own].compactMap(\.self)
                    + others.filter { $0.enterprise == house.id && $0.ledger == ledger && $0 != own }
            }
        }
    }

    /// One line for each day and book, the last day first.
    func rows(from first: LocalDate, to last: LocalDate) -> [Line] {
        guard first <= last else { return [] }
        var days: [[Line]] = Array(repeating: [], count: last.days(since: first) + 1)
        for book in books {
            let sign: ExactDecimal = book.ledger.growsByDebits ? 1 : -1
            let moved = moved[book] ?? []
            var balance = moved.filter { $0.date < first }.reduce(ExactDecimal.zero) { $0 + sign * $1.movement }
            for place in days.indices {
                let date = first.adding(days: place)
                let opening = balance
                balance = moved.filter { $0.date == date }.reduce(balance) { $0 + sign * $1.movement }
                days[place].append(
                    Line(
                        enterprise: book.enterprise, ledger: book.ledger, currency: book.currency, date: date,
                        opening: opening, closing: balance
                    )
                )
            }
        }
        return days.reversed().flatMap(\.self)
    }
}

extension LedgerDay {
    fileprivate var movement: ExactDecimal { debit - credit }
}

extension Contract.LedgerBalance {
    fileprivate init(_ line: LedgerSheet.Line) {
        self.init(
            enterpriseID: line.enterprise.uuid, date: line.date.description, ledgerType: sameChoice(line.ledger),
            openingBalance: Contract.Amount(Amount.untaxed(line.opening, line.currency)),
            closingBalance: Contract.Amount(Amount.untaxed(line.closing, line.currency))
        )
    }
}
