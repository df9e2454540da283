public import InnkeeperStore

/// What a server was opened with and no database holds: the key of its vault, and where the world finds it.
public struct Premises: Sendable {
    /// Seals the papers of customers.
    public var vault: DocumentVault
    /// `https://pms.example.com`, without a slash at its end; links to pictures begin with it.
    public var address: String
    /// Who moves money.
    public var payments: any PaymentGateway

    public init(
        vault: DocumentVault = .withoutKey, address: String = "http://127.0.0.1:8080",
        payments: any PaymentGateway = SandboxGateway()
    ) {
        self.vault = vault
        self.address = address
        self.payments = payments
    }
}
