public import InnkeeperStore
import Synchronization

/// What a server was opened with and no database holds: the key of its vault, and where the world finds it.
public struct Premises: Sendable {
    /// Seals the papers of customers.
    public var vault: DocumentVault
    /// Who moves money.
    public var payments: any PaymentGateway
    private let place: Place

    public init(
        vault: DocumentVault = .withoutKey, address: String = "http://127.0.0.1:8080",
        payments: any PaymentGateway = SandboxGateway()
    ) {
        self.vault = vault
        self.payments = payments
        place = Place(address)
    }

    /// `https://pms.example.com`, without a slash at its end; links to pictures begin with it.
    public var address: String { place.address.withLock { $0 } }

    /// A server that takes any free port knows only when it is open where it is found.
    public func isFound(at address: String) { place.address.withLock { $0 = address } }

    private final class Place: Sendable {
        let address: Mutex<String>

        init(_ address: String) { self.address = Mutex(address) }
    }
}
