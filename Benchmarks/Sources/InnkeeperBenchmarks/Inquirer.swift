import Foundation
import InnkeeperValues
import InnkeeperWire

/// Somebody who asks a server one thing after the other and reads the answers.
final class Inquirer {
    private let connection: Connection

    init(_ server: ServerProcess) throws { connection = try Connection(to: server) }

    @discardableResult
    func ask(_ path: String, _ members: String) throws -> Answer {
        try connection.ask(HTTPRequest(path, tokens: World.tokens, members))
        return Answer(json: try JSON(parsing: Array(connection.body.utf8)))
    }

    /// How long an answer takes; nobody reads it.
    func seconds(_ path: String, _ members: String) throws -> Double {
        let request = HTTPRequest(path, tokens: World.tokens, members)
        return try Measure.seconds { try connection.ask(request) }
    }

    /// The middle of several times, warm.
    func median(_ rounds: Int, _ path: String, _ members: String) throws -> Double {
        for _ in 0..<3 { _ = try seconds(path, members) }
        return try Measure.median(of: rounds) { try seconds(path, members) }
    }
}

/// What was answered; a way that leads nowhere ends at nothing.
struct Answer {
    let json: JSON

    subscript(name: String) -> Answer {
        guard case .object(let members) = json else { return Answer(json: .null) }
        return Answer(json: members[name] ?? .null)
    }

    subscript(place: Int) -> Answer {
        guard items.indices.contains(place) else { return Answer(json: .null) }
        return items[place]
    }

    var items: [Answer] {
        guard case .array(let items) = json else { return [] }
        return items.map { Answer(json: $0) }
    }

    /// - Throws: ``BenchmarkProblem`` when there is none.
    var text: String {
        get throws {
            guard case .string(let text) = json else { throw BenchmarkProblem("The answer has \(json), not a text.") }
            return text
        }
    }
}

extension World {
    /// Where a night begins, some days from today, as the wire writes it.
    func night(_ day: Int) -> String { InstantText.text(of: timeUnits.start(of: today.advanced(by: day))) }

    /// The members that name some nights, both included.
    func nights(_ first: Int, _ last: Int) -> String {
        #""FirstTimeUnitStartUtc":"\#(night(first))","LastTimeUnitStartUtc":"\#(night(last))""#
    }

    /// One stay of a request for two adults, from a night on.
    func stay(from day: Int, nights: Int, category: String, rate: String, _ members: String = "") -> String {
        let start = InstantText.text(of: timeUnits.serviceStart(of: today.advanced(by: day)))
        let end = InstantText.text(of: timeUnits.serviceEnd(of: today.advanced(by: day + nights - 1)))
        return """
            {"StartUtc":"\(start)","EndUtc":"\(end)","PersonCounts":[{"AgeCategoryId":"\(adultID)","Count":2}],\
            "CustomerId":"\(customers[0])","RequestedCategoryId":"\(category)","RateId":"\(rate)"\(members)}
            """
    }

    /// Adds rates with a price of their own, in the group of the house's first; their identifiers.
    func addRates(_ count: Int, by desk: Inquirer) throws -> [String] {
        let rates = try (0..<count).map { try newRate("Rate \($0)", desk) }
        return try desk.ask("rates/add", #""Rates":[\#(rates.joined(separator: ","))]"#)["Rates"].items.map {
            try $0["Id"].text
        }
    }

    /// An entry of `rates/add`.
    func newRate(_ name: String, after base: String? = nil, _ desk: Inquirer) throws -> String {
        let filter = #""ServiceIds":["\#(service.id)"],"RateIds":["\#(rateID)"],"Limitation":{"Count":1}"#
        let group = try desk.ask("rates/getAll", filter)["Rates"][0]["GroupId"].text
        let pricing = base.map {
            """
            "PricingType":"DependentRatePricing","Pricing":{"DependentRatePricing":\
            {"BaseRateId":"\($0)","AbsoluteAdjustment":-2.5,"RelativeAdjustment":-0.05}}
            """
        } ?? """
            "PricingType":"BaseRatePricing","Pricing":{"BaseRatePricing":\
            {"Amount":{"Currency":"GBP","GrossValue":120,"TaxCodes":[]}}}
            """
        return """
            {"ServiceId":"\(service.id)","RateGroupId":"\(group)","Type":"Public","IsEnabled":true,\
            "Names":{"en-GB":"\(name)"},\(pricing)}
            """
    }
}

/// `1,000,000`.
func grouped(_ count: Int) -> String {
    var (digits, text) = (Array(String(count)), "")
    while digits.count > 3 {
        text = "," + String(digits.suffix(3)) + text
        digits.removeLast(3)
    }
    return String(digits) + text
}
