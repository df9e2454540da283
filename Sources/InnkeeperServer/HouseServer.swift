import Foundation
import Hummingbird
import HummingbirdCore
import InnkeeperDelivery
public import InnkeeperOperations
public import InnkeeperStore
public import Logging
import Metrics
import NIOCore
public import ServiceLifecycle

/// How the server is reached and what it allows.
public struct ServerOptions: Sendable {
    public var host = "127.0.0.1"
    /// 0 takes a free one.
    public var port = 8080
    public var connections = ConnectionLimits()
    public var sockets = SocketLimits()
    /// How long the house rests before it looks again whether something is due.
    public var nightRunInterval = Duration.seconds(60)
    /// How long the house rests before it looks again whether an export is waiting.
    public var exportInterval = Duration.seconds(1)
    public var mail = MailOptions()
    /// Shown on the first page.
    public var version = "0"

    public init() {}
}

/// The house cannot be opened at its address: the port is taken, or the address is not of this machine.
public struct CannotListen: Error, CustomStringConvertible {
    public let description: String

    init(host: String, port: Int, errno: CInt) {
        self.init(host: host, port: port, reason: String(cString: strerror(errno)))
    }

    init(host: String, port: Int, reason: String) {
        description = "Requests cannot be taken at \(host), port \(port): \(reason)."
    }
}

/// The open house: HTTP, the sockets of those who listen, and the feed that tells them.
///
/// It stops as a service does: no new connection is taken, requests in flight are answered, listeners are told goodbye.
public struct HouseServer: Service {
    private let store: Store
    private let gateway: Gateway
    private let options: ServerOptions
    private let metrics: PrometheusMetrics
    private let logger: Logger
    private let whenOpen: @Sendable (_ port: Int) async -> Void

    /// - Parameter whenOpen: Called once, when requests are taken, with the port that was chosen.
    public init(
        store: Store, gateway: Gateway, options: ServerOptions, metrics: PrometheusMetrics, logger: Logger,
        whenOpen: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        self.store = store
        self.gateway = gateway
        self.options = options
        self.metrics = metrics
        self.logger = logger
        self.whenOpen = whenOpen
    }

    public func run() async throws {
        let feed = EventFeed(store: store, logger: logger)
        try await feed.open()
        let sockets = SocketDoor(
            gateway: gateway, feed: feed, limits: options.sockets,
            listeners: Meter(label: "innkeeper_listeners", factory: metrics), logger: logger
        )
        let application = application(sockets: sockets)
        let night = NightWatch(gateway: gateway, interval: options.nightRunInterval, logger: logger)
        let exports = ExportWatch(gateway: gateway, interval: options.exportInterval, logger: logger)
        let mail = try mailRoom()
        // Services stop in the reverse order: the feed when the last listener has gone.
        let group = ServiceGroup(
            configuration: .init(services: [feed, night, exports, mail, application], logger: quietLogger)
        )
        do {
            try await group.run()
        } catch let error as IOError {
            throw CannotListen(host: options.host, port: options.port, errno: error.errnoCode)
        } catch is SocketAddressError.UnknownHost {
            throw CannotListen(host: options.host, port: options.port, reason: "there is no such address")
        }
    }

    private func mailRoom() throws -> MailRoom {
        let gateway = gateway
        return MailRoom(
            store: store, carriers: try options.mail.carriers(), sender: options.mail.sender,
            interval: options.mail.interval, logger: logger, now: { gateway.now }
        )
    }

    private func application(sockets: SocketDoor) -> some Service {
        let gateway = gateway
        let limits = options.connections
        let requests = RequestMetrics(factory: metrics)
        let refuse: ConnectionRefusal = { [logger] refusal, requestID in
            requests.refused(status: refusal.rawValue)
            logger.info("refused", metadata: ["status": "\(refusal.rawValue)", "request": "\(requestID)"])
            return gateway.errorBody(message: refusal.message, requestID: requestID)
        }
        let responder = HouseResponder(
            gateway: gateway,
            pages: Pages(store: store, metrics: metrics, sockets: sockets, version: options.version),
            body: BodyReader(limit: limits.bodyBytes),
            metrics: requests,
            logger: logger
        )
        let whenOpen = whenOpen
        return Application(
            responder: responder,
            server: HTTPServerBuilder { responder in
                HouseChannel(responder: responder, limits: limits, refuse: refuse, sockets: sockets)
            },
            configuration: ApplicationConfiguration(
                address: .hostname(options.host, port: options.port), backlog: 1024,
                availableConnectionsDelegate: .maximum(limits.connections, logger: quietLogger)
            ),
            onServerRunning: { channel in await whenOpen(channel.localAddress?.port ?? 0) },
            logger: quietLogger
        )
    }

    /// For the libraries below, whose lines about starting and stopping say nothing that ours do not.
    private var quietLogger: Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .warning)
        return logger
    }
}
