/// When the resources that a service sells have to be cleaned without anybody saying so.
///
/// Who leaves always leaves a resource to be cleaned; a house chooses what else it does. The contract has no member for
/// it.
public struct HousekeepingTerms: Hashable, Sendable {
    /// Whether a resource has to be cleaned from the moment at which somebody moves in.
    public var dirtiesAtCheckIn: Bool
    /// After so many days without anybody in it a space is to be looked after again. Water that has stood in the pipes
    /// for longer than a week is a danger, so no house waits longer.
    public let vacantDays: Int

    public static let mostVacantDays = 7

    public init(dirtiesAtCheckIn: Bool = false, vacantDays: Int = Self.mostVacantDays) {
        self.dirtiesAtCheckIn = dirtiesAtCheckIn
        self.vacantDays = min(max(vacantDays, 1), Self.mostVacantDays)
    }
}
