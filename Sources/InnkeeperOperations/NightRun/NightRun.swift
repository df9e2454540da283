public import Foundation
public import Hospitality
public import InnkeeperStore

/// One thing that a house does by itself when its time has come.
///
/// A duty finds what is due at `call.now` and does it; called again, it finds nothing. Several servers on one database
/// may do it at once, so it decides under the locks, on what it has read again.
protocol NightDuty: Sendable {
    /// For the log.
    static var name: String { get }

    /// Does what is due, and answers how much that was.
    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int
}

/// What the houses do by themselves: options are released, who did not come is given up, who forgot to leave leaves.
///
/// It is run every minute or so. Each duty knows its own time by the calendar of the house; the name is that of the
/// hour at which most is due.
public struct NightRun: Sendable {
    /// All that is done, in this order: what is given up first need not be looked at afterwards.
    static let duties: [any NightDuty.Type] = [
        OptionRelease.self, NoShows.self, OverdueDepartures.self, RecurringBilling.self, BlockReleases.self,
        Repairs.self, VacantRooms.self, PlannedPayments.self, PaymentFollowUp.self, PaymentExpiry.self,
        AllowanceEnds.self, FiscalRetries.self, LedgerDuty.self,
    ]

    private let store: Store
    private let premises: Premises
    private let makeUUID: @Sendable () -> UUID

    public init(store: Store, premises: Premises = Premises(), makeUUID: @escaping @Sendable () -> UUID) {
        self.store = store
        self.premises = premises
        self.makeUUID = makeUUID
    }

    /// Books everything that was charged and paid until `now`, and does nothing else: for a house that has just been
    /// furnished, so that nobody who asks for its ledger has to wait.
    public func bookLedgers(at now: Date) async throws {
        for enterprise in try await store.read({ try $0.enterprises.list() }).sorted(by: { $0.id < $1.id }) {
            _ = try await LedgerDuty.perform(for: enterprise, in: call(for: enterprise, at: now))
        }
    }

    private func call(for enterprise: Enterprise, at now: Date) -> Call {
        Call(caller: Caller(enterprise), store: store, now: now, premises: premises, makeUUID: makeUUID)
    }

    /// Does what is due at `now` in every active house. What fails is told and keeps nothing else from being done.
    public func perform(at now: Date) async throws -> NightReport {
        let enterprises = try await store.read { try $0.enterprises.list() }.filter(\.isActive)
        var report = NightReport()
        for enterprise in enterprises.sorted(by: { $0.id < $1.id }) {
            let call = call(for: enterprise, at: now)
            for duty in Self.duties {
                try Task.checkCancellation()
                do {
                    let count = try await duty.perform(for: enterprise, in: call)
                    if count > 0 { report.done[duty.name, default: 0] += count }
                } catch {
                    report.note(error, of: duty.name, in: enterprise.id)
                }
            }
        }
        return report
    }
}

/// What a night run did.
public struct NightReport: Hashable, Sendable {
    /// How much was done, by duty.
    public var done: [String: Int] = [:]
    public var failures: [NightFailure] = []
    /// What has to wait for the next run because the database had too much to do.
    public var postponed: [NightFailure] = []

    public init() {}

    /// Keeps why a duty was not done.
    public mutating func note(_ error: any Error, of duty: String, in enterprise: ID<Enterprise>) {
        let failure = NightFailure(duty: duty, enterpriseID: enterprise, reason: "\(error)")
        if error is StoreBusy { postponed.append(failure) } else { failures.append(failure) }
    }
}

/// A duty that could not be done in a house; it is tried again with the next run.
public struct NightFailure: Hashable, Sendable {
    public let duty: String
    public let enterpriseID: ID<Enterprise>
    public let reason: String
}

extension Caller {
    /// The house itself, where nobody asked: its changes carry its own identifier as their profile.
    init(_ enterprise: Enterprise) {
        let id = ID<Integration>(enterprise.id.uuid)
        self.init(
            integration: Integration(id: id, name: "Innkeeper", createdAt: enterprise.createdAt),
            token: AccessToken(
                id: ID(enterprise.id.uuid), integrationID: id, scope: .enterprise(enterprise.id),
                createdAt: enterprise.createdAt
            ),
            enterprises: [enterprise]
        )
    }
}

extension Gateway {
    /// What the houses behind this door do by themselves, at the time of their clock.
    public func performNightRun() async throws -> NightReport {
        let ids = ids
        return try await NightRun(store: store, premises: premises, makeUUID: { ids.next() }).perform(at: clock.now)
    }
}
