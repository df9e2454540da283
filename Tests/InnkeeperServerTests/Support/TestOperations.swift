import InnkeeperContract
import InnkeeperOperations
import InnkeeperWire

/// `test/slow`: answers when it is told to.
enum TestSlow: APIOperation {
    typealias Response = Text

    struct Request: WireReadable {
        let milliseconds: Int

        init(from object: WireObject) throws(InvalidInput) { milliseconds = try object.int("Milliseconds") }
    }

    static let facts = OperationFacts(test: "test/slow", isEmpty: true)

    static func perform(_ request: Request, in call: Call) async throws -> Text {
        try await Task.sleep(for: .milliseconds(request.milliseconds))
        return Text(text: "done")
    }
}

/// `test/text`: answers as many characters as it is asked for.
enum TestText: APIOperation {
    typealias Response = Text

    struct Request: WireReadable {
        let length: Int

        init(from object: WireObject) throws(InvalidInput) { length = try object.optionalInt("Length") ?? 3 }
    }

    static let facts = OperationFacts(test: "test/text", isEmpty: false)

    static func perform(_ request: Request, in call: Call) async throws -> Text {
        Text(text: String(repeating: "x", count: request.length))
    }
}

/// `test/broken`: fails in a way that nobody foresaw.
enum TestBroken: APIOperation {
    typealias Response = Text

    struct Request: WireReadable {
        init(from object: WireObject) throws(InvalidInput) {}
    }

    struct Secret: Error {
        let password = "hunter2"
    }

    static let facts = OperationFacts(test: "test/broken", isEmpty: true)

    static func perform(_ request: Request, in call: Call) async throws -> Text { throw Secret() }
}

/// The answer of the operations here: `{"Text": …}`.
struct Text: WireWritable {
    let text: String

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("Text")
        writer.value(text)
        writer.endObject()
    }
}

extension OperationFacts {
    fileprivate init(test path: String, isEmpty: Bool) {
        self.init(
            path: path, summary: "For the tests of the server.", theme: "Tests", restricted: false, deprecated: false,
            portfolioTokens: true, scope: .none, isPaginated: false, isEmpty: isEmpty
        )
    }
}
