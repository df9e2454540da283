/// Every operation this server performs, theme by theme.
public enum Registry {
    public static let operations: [any APIOperation.Type] = [
        HouseOperations.all, RatesOperations.all, StaysOperations.all, MoneyOperations.all, DeskOperations.all,
    ].flatMap { $0 }
}
