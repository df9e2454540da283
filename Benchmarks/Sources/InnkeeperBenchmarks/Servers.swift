import CoreMetrics
import Foundation
import Hummingbird
import InnkeeperOperations
import InnkeeperServer
import InnkeeperStore
import Logging
import ServiceLifecycle

/// What a process that was started by ``ServerProcess`` does until it is told to end.
enum Servers {
    /// The house as `innkeeper serve` opens it, with ``Nothing`` added and without a limit of requests.
    static func house(database path: String) async throws {
        let writer = LogWriter()
        LoggingSystem.bootstrap { _ in LineLogHandler(writer: writer, level: .info) }
        let metrics = PrometheusMetrics()
        MetricsSystem.bootstrap(metrics)
        let logger = Logger(label: "innkeeper")
        let store = try await Store.open(.sqlite(path: path), now: SystemClock().now)
        let gateway = Gateway(
            store: store, clock: SystemClock(), ids: IDSource(), limit: nil, logger: logger,
            operations: Registry.operations + [Nothing.self]
        )
        var options = ServerOptions()
        options.port = 0
        let server = HouseServer(
            store: store, gateway: gateway, options: options, metrics: metrics, logger: logger
        ) { port in announce(port) }
        try await run([writer, server], logger)
        await store.close()
    }

    /// Hummingbird with one route that answers the same bytes as ``Nothing``.
    static func bare() async throws {
        LoggingSystem.bootstrap { _ in SwiftLogNoOpLogHandler() }
        let router = Router()
        router.post("/api/connector/v1/benchmarks/nothing") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: Nothing.answer))
            )
        }
        let application = Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in announce(channel.localAddress?.port ?? 0) }
        )
        try await run([application], Logger(label: "bare"))
    }

    private static func run(_ services: [any Service], _ logger: Logger) async throws {
        try await ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services, gracefulShutdownSignals: [.sigterm], logger: Logger(label: "group") { _ in
                    SwiftLogNoOpLogHandler()
                }
            )
        ).run()
    }

    /// Tells the process that waits for it where to ask.
    private static func announce(_ port: Int) {
        FileHandle.standardOutput.write(Data("\(port)\n".utf8))
    }
}
