import CoreMetrics
import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperServer
import InnkeeperStore
import Logging
import ServiceLifecycle

/// What a command works with: the settings, the log and the open database.
struct House {
    /// A request in flight at the end may take this long; then it is cut off.
    private static let patience = Duration.seconds(20)

    let settings: Settings
    let store: Store
    /// The time of this database, which somebody may have moved.
    var clock: MovedClock
    let logger: Logger
    private let writer: LogWriter

    /// Opens the database, brings its schema up to date, and makes sure that the document key fits it.
    ///
    /// - Parameter creating: Whether a file that is not there is made: not for who wants to know what is in it.
    /// - Throws: What `Store.open` throws; `WrongDocumentKey`; `InvalidSetting` where there is no database.
    static func open(_ settings: Settings, creating: Bool) async throws -> House {
        if case .sqlite(let path) = settings.database, !creating, !FileManager.default.fileExists(atPath: path) {
            throw InvalidSetting("There is no database \(path).")
        }
        let writer = LogWriter()
        LoggingSystem.bootstrap { _ in LineLogHandler(writer: writer, level: settings.logLevel) }
        let logger = Logger(label: "innkeeper")
        if case .sqlite(let path) = settings.database { try makeFolder(of: path) }
        let store = try await Store.open(settings.database, now: SystemClock().now)
        if !store.appliedMigrations.isEmpty {
            logger.notice("The database was brought up to date.", metadata: [
                "migrations": "\(store.appliedMigrations.joined(separator: ","))"
            ])
        }
        do {
            try await store.accept(settings.premises.vault)
        } catch {
            await store.close()
            throw error
        }
        let clock = try await HouseTime.clock(of: store)
        return House(settings: settings, store: store, clock: clock, logger: logger, writer: writer)
    }

    /// Runs `body` with an open house and closes it whatever happens.
    ///
    /// - Throws: ``CommandRefused`` with the sentence of a rule that says no; everything else as it comes.
    static func with(
        _ settings: Settings, creating: Bool = false, _ body: (House) async throws -> Void
    ) async throws {
        let house = try await open(settings, creating: creating)
        do {
            try await body(house)
        } catch {
            await house.close()
            if let refusal = error as? any Refusal { throw CommandRefused(refusal.message) }
            throw error
        }
        await house.close()
    }

    /// Answers requests until SIGTERM or SIGINT, and those in flight after it.
    func serve(whenOpen: @escaping @Sendable (_ address: String) -> Void) async throws {
        let metrics = PrometheusMetrics()
        MetricsSystem.bootstrap(metrics)
        var options = settings.server
        options.version = Innkeeper.version
        let gateway = Gateway(
            store: store, clock: clock, ids: IDSource(by: clock), limit: settings.requestLimit, logger: logger,
            premises: settings.premises
        )
        let host = options.host
        let server = HouseServer(
            store: store, gateway: gateway, options: options, metrics: metrics, logger: logger
        ) { [settings] port in
            let address = "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
            if !settings.hasPublicAddress { settings.premises.isFound(at: address) }
            whenOpen(address)
        }
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        var configuration = ServiceGroupConfiguration(
            services: [writer, server], gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet
        )
        configuration.maximumGracefulShutdownDuration = Self.patience
        try await ServiceGroup(configuration: configuration).run()
        logger.notice("The house is closed.")
    }

    private func close() async {
        await store.close()
        writer.flush()
    }

    private static func makeFolder(of path: String) throws {
        let folder = URL(filePath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw InvalidSetting("The folder \(folder.path) of the database cannot be made.")
        }
    }
}
