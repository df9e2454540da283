import Foundation
public import InnkeeperStore

extension TestHotel {
    /// Does something while a transaction of somebody else is open, as other integrations do all day.
    ///
    /// - Parameters:
    ///   - others: The transaction. When it calls its second argument, `action` begins; the transaction goes on when
    ///     `action` has had the time to come to where it has to wait, or to do what it must not.
    public func during<Value: Sendable>(
        _ others: @escaping @Sendable (_ transaction: Transaction, _ meanwhile: () -> Void) throws -> Void,
        _ action: () async throws -> Value
    ) async throws -> Value {
        let (isOpen, continuation) = AsyncStream.makeStream(of: Void.self)
        async let commit: Void = store.write { transaction in
            // Also where it fails before, so that nobody waits for ever.
            defer { continuation.finish() }
            try others(transaction) {
                continuation.yield()
                Thread.sleep(forTimeInterval: 0.3)
            }
        }
        for await _ in isOpen { break }
        let value = try await action()
        try await commit
        return value
    }
}
