/// Why a product cannot be deleted.
public enum ProductRefusal: Refusal, Hashable {
    /// Its service sells it anyway, as the night of a stay.
    case isDefault(String)

    public var message: String {
        switch self {
        case .isDefault(let name): "The product \(name) is what its service sells, and cannot be deleted."
        }
    }
}
