/// Why a rate cannot be deleted.
public enum RateRefusal: Refusal, Hashable {
    /// It is taken where nobody chooses one.
    case isDefault(String)
    /// Another rate has its prices from it.
    case isFollowed(String, by: String)
    /// It was made for a block of availability and lives as long.
    case isOfBlock(String)

    public var message: String {
        switch self {
        case .isDefault(let name): "The rate \(name) is the default of its service, which still has others."
        case .isFollowed(let name, let follower):
            "The rate \(name) cannot be deleted while the prices of \(follower) follow it."
        case .isOfBlock(let name): "The rate \(name) belongs to an availability block."
        }
    }
}
