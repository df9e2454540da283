public import InnkeeperOperations

extension TestHotel {
    /// Lets the hotel do by itself what is due by its clock, as a server does every minute.
    @discardableResult
    public func runNight() async throws -> NightReport {
        try await NightRun(store: store, premises: Self.premises, makeUUID: { newID(Void.self).uuid }).perform(at: now)
    }
}
