/// Every operation this server performs, theme by theme.
public enum Registry {
    public static let operations: [any APIOperation.Type] = [
        HouseOperations.all, ResourcesOperations.all, RatesOperations.all, RestrictionsOperations.all,
        AvailabilityOperations.all, StaysOperations.all, MoneyOperations.all, PaymentsOperations.all,
        PeopleOperations.all, LoyaltyOperations.all, DeskOperations.all,
    ].flatMap { $0 }
}
