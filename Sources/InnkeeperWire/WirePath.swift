/// Where in a body a value stands. It becomes text only when something is wrong there.
public indirect enum WirePath: Sendable {
    case root
    case member(String, of: WirePath)
    case item(Int, of: WirePath)

    public var text: String {
        switch self {
        case .root: ""
        case .member(let name, .root): name
        case .member(let name, let parent): "\(parent.text).\(name)"
        case .item(let index, let parent): "\(parent.text)[\(index)]"
        }
    }
}
