import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperWire

/// An address of former years: how it was asked, which of today's operations knows the answer, and what that was called
/// then.
///
/// It is no operation of the contract: neither the registry nor the OpenAPI document has it. A caller needs the
/// permission of today's operation, which also says whether a token of several houses will do.
struct RetiredAddress: Sendable {
    let path: String
    let endpoint: Endpoint

    /// The most rows that one answer has: lists had no pages then, and no answer may take all the memory there is.
    static let mostRows = 20_000
    /// What a list of identifiers, names or numbers may hold.
    static let listed = 0...WireLimits.items

    /// - Parameters:
    ///   - words: Members of today's request by what the caller knows them as, for the refusals.
    ///   - isEmpty: The answer was an empty object.
    init<Successor: APIOperation>(
        _ path: String, now _: Successor.Type, words: [String: String] = [:], isEmpty: Bool = false,
        answer: @escaping @Sendable (WireObject, Call) async throws -> JSON
    ) {
        let (facts, words) = (Successor.facts, OldWords(words))
        self.path = path
        endpoint = Endpoint(
            facts: OperationFacts(
                path: facts.path, summary: facts.summary, theme: facts.theme, restricted: facts.restricted,
                deprecated: true, portfolioTokens: facts.portfolioTokens, scope: facts.scope, isPaginated: false,
                isEmpty: isEmpty
            ),
            answer: { asked, call in
                var writer = JSONWriter()
                do { writer.value(try await answer(asked, call)) } catch { throw words.translated(error) }
                return writer.bytes
            }
        )
    }

    /// One that was answered with an empty object.
    static func command<Successor: APIOperation>(
        _ path: String, now successor: Successor.Type, words: [String: String] = [:],
        _ request: @escaping @Sendable (WireObject, Call) throws -> Successor.Request
    ) -> RetiredAddress {
        RetiredAddress(path, now: successor, words: words, isEmpty: true) { asked, call in
            _ = try await successor.perform(try request(asked, call), in: call)
            return .object([:])
        }
    }
}

/// Names the member that the caller sent where today's operation refuses the one that it was translated into.
private struct OldWords: Sendable {
    private let words: [(today: String, then: String)]

    init(_ words: [String: String]) {
        // The longest first: what is a part of another must not be found in it.
        self.words = words.map { ($0.key, $0.value) }.sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }
    }

    func translated(_ error: any Error) -> any Error {
        switch error {
        case let input as InvalidInput: InvalidInput(then(input.path), input.problem, kind: input.kind)
        case let reference as InvalidReference: InvalidReference(then(reference.member), reference.problem)
        default: error
        }
    }

    private func then(_ member: String) -> String {
        words.reduce(member) { $0.replacingOccurrences(of: $1.today, with: $1.then) }
    }
}

extension APIOperation {
    /// All pages of a list as one answer; parts that several pages have are in it once.
    ///
    /// - Parameters:
    ///   - list: What the pages are of.
    ///   - shapes: How the parts of lists looked, by the lists' names of today.
    static func everything(
        _ list: String, in call: Call, shapes: [String: OldShape] = [:], _ request: (Contract.Limitation) -> Request
    ) async throws -> [String: JSON] {
        var (whole, seen): ([String: JSON], Set<String>) = ([:], [])
        var limitation = Contract.Limitation()
        while true {
            let page = try await perform(request(limitation), in: call).json().members
            for (name, part) in page {
                guard case .array(let items) = part else {
                    if whole[name] == nil { whole[name] = part }
                    continue
                }
                let new = items.filter { item in item.at("Id").word.map { seen.insert(name + $0).inserted } ?? true }
                whole[name] = .array((whole[name] ?? .array([])).list + new.map { shapes[name]?($0) ?? $0 })
            }
            guard page[list]?.list.count == limitation.count, let last = page["Cursor"]?.word else { return whole }
            guard whole[list, default: .null].list.count < RetiredAddress.mostRows else {
                throw Failure(
                    status: 408, message: "That is more than \(RetiredAddress.mostRows) rows. Ask for less at once."
                )
            }
            limitation.cursor = UUID(uuidString: last)
        }
    }
}
