import HTTPTypes
import Hummingbird
import InnkeeperContract
import InnkeeperStore

/// The addresses beside the operations: health, metrics, the contract as a document, and a page that names them.
struct Pages: Sendable {
    /// Names under which pages are counted; anything else is counted as unknown.
    static let paths = ["/", "/health/live", "/health/ready", "/metrics", "/openapi.json", SocketDoor.path]

    let store: Store
    let metrics: PrometheusMetrics
    let sockets: SocketDoor
    let version: String

    /// - Throws: ``ServerRefusal`` for an address that is none, another method than GET, or a socket without tokens.
    func reply(to request: Request, path: String) async throws -> Reply {
        guard Self.paths.contains(path) else { throw ServerRefusal.unknownAddress }
        guard request.method == .get || request.method == .head else { throw ServerRefusal.wrongMethod }
        switch path {
        case "/health/live": return text("alive\n")
        case "/health/ready": return await ready()
        case "/metrics": return numbers()
        case "/openapi.json": return Reply(status: 200, body: contract)
        case SocketDoor.path: throw try await refusal(ofSocket: request)
        default: return text(index, type: "text/html; charset=utf-8")
        }
    }

    private func numbers() -> Reply {
        let load = store.load
        let page = metrics.page(readings: [
            "innkeeper_transactions_running": load.running,
            "innkeeper_transactions_waiting": load.waiting,
            "process_resident_memory_bytes": ResidentMemory.bytes,
        ])
        return text(page, type: "text/plain; version=0.0.4; charset=utf-8")
    }

    /// Ready is a house whose database answers.
    private func ready() async -> Reply {
        do {
            try await store.read { transaction in _ = try transaction.outbox.lastSequence() }
            return text("ready\n")
        } catch {
            return text("the database does not answer\n", status: 503)
        }
    }

    /// Why a request for the socket's address came here instead of being upgraded.
    private func refusal(ofSocket request: Request) async throws -> ServerRefusal {
        let cookies = request.headers[values: .cookie]
        let guest = try await sockets.guest(cookies: cookies, target: request.head.path ?? "")
        return guest == nil ? .unauthorized : .upgradeRequired
    }

    private func text(_ text: String, type: String = "text/plain; charset=utf-8", status: Int = 200) -> Reply {
        Reply(status: status, body: Array(text.utf8), contentType: type)
    }

    private var contract: [UInt8] {
        let document = ContractIndex.openAPI
        return Array(UnsafeBufferPointer(start: document.utf8Start, count: document.utf8CodeUnitCount))
    }

    private var index: String {
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Innkeeper</title>
        <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto }</style>
        <h1>Innkeeper \(version)</h1>
        <p>This house is open.</p>
        <ul>
        <li><code>POST \(HouseResponder.prefix)…</code>: the operations of the Connector API, JSON in and out
        <li><a href="/openapi.json">/openapi.json</a>: all of them as an OpenAPI document
        <li><code>\(SocketDoor.path)</code>: events over WebSocket
        <li><a href="/health/live">/health/live</a> and <a href="/health/ready">/health/ready</a>
        <li><a href="/metrics">/metrics</a>: numbers for Prometheus
        </ul>

        """
    }
}
