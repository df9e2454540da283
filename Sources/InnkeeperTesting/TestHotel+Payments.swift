import Foundation
public import Hospitality
import InnkeeperStore
import InnkeeperValues

/// The drawer of the Lantern, what it exchanges pounds for, and the machine that the tax office reads.
extension TestHotel {
    public var drawer: Cashier {
        Cashier(id: .named(700), enterpriseID: enterprise.id, name: "Front desk", created: Self.opening)
    }

    public var poundsInEuros: ExchangeRate { rate(701, "GBP", "EUR", ExactDecimal(coefficient: 117, scale: 2)) }
    public var eurosInPounds: ExchangeRate { rate(702, "EUR", "GBP", ExactDecimal(coefficient: 85, scale: 2)) }

    public var fiscalMachine: Device {
        Device(
            id: .named(703), enterpriseID: enterprise.id, kind: .fiscalMachine, name: "Fiscal printer",
            identifier: "FISCAL-1",
            setup: Device.Setup(driverName: "fiscal", portName: "LAN", apiURL: "http://192.0.2.7", data: "till=1")
        )
    }

    private func rate(_ number: Int, _ source: String, _ target: String, _ value: ExactDecimal) -> ExchangeRate {
        guard let source = Currency(source), let target = Currency(target) else {
            preconditionFailure("Pounds and euros are in use.")
        }
        return ExchangeRate(
            id: .named(number), enterpriseID: enterprise.id, source: source, target: target, value: value
        )
    }

    func furnishPayments(_ transaction: Transaction) throws {
        try transaction.cashiers.insert(drawer)
        for rate in [poundsInEuros, eurosInPounds] { try transaction.exchangeRates.set(rate) }
    }

    /// Sets the fiscal machine up; a house has none until a test does.
    public func openTill() async throws {
        let hotel = self
        try await write { transaction in
            try transaction.devices.insert(hotel.fiscalMachine)
            try transaction.devices.connect(hotel.fiscalMachine, to: hotel.integration.id)
        }
    }
}
