import InnkeeperTesting
import InnkeeperWire

/// Requests by chance: the right names with anything in them, damaged ones, and bytes that mean nothing.
extension Chance {
    /// An object with the tokens and some members of a request, whose values are as likely right as wrong.
    mutating func request(_ members: [WireShape.Member], _ baselines: Baselines) -> [UInt8] {
        var object = BadInputDesk.tokens
        for member in members where happens(member.isRequired ? 95 : 40) {
            object[member.name] = happens(85) ? value(of: member, baselines) : anything(depth: 0)
        }
        if happens(10) { object[text()] = anything(depth: 0) }
        return JSON.object(object).bytes
    }

    /// The bytes with some of them changed, left out or said twice.
    mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<number(1...4) where !bytes.isEmpty {
            let place = number(0...bytes.count - 1)
            switch number(0...3) {
            case 0: bytes[place] = UInt8(number(0...255))
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(contentsOf: bytes[place...].prefix(number(1...20)), at: place)
            default: bytes.removeSubrange(place...)
            }
        }
        return bytes
    }

    mutating func bytes() -> [UInt8] {
        (0..<number(0...200)).map { _ in UInt8(number(0...255)) }
    }

    /// A value in which something may be wrong deep inside.
    private mutating func value(of member: WireShape.Member, _ baselines: Baselines) -> JSON {
        guard happens(95) else { return anything(depth: 2) }
        switch member.shape {
        case .list(let item, _):
            let item = WireShape.Member(name: member.name, shape: item, isRequired: true)
            return .array((0..<(happens(80) ? 1 : number(0...3))).map { _ in value(of: item, baselines) })
        case .object(let members):
            var object: [String: JSON] = [:]
            for member in members where happens(member.isRequired ? 98 : 40) {
                object[member.name] = value(of: member, baselines)
            }
            return .object(object)
        case .choice(let values): return .string(values.randomElement(using: &self) ?? "")
        case .number: return .number("\(number(-100...1_000_000)).\(number(0...999_999))")
        case .integer: return .number("\(number(-2...40))")
        case .text, .boolean, .variant, .map, .any: return member.shape.sample(member.name, baselines.text)
        }
    }

    private mutating func anything(depth: Int) -> JSON {
        switch number(0...(depth > 4 ? 4 : 7)) {
        case 0: return .null
        case 1: return .bool(happens(50))
        case 2: return .number(["0", "-1", "1e99", "0.000001", "4294967296", "-0"][number(0...5)])
        case 3, 4: return .string(text())
        case 5: return .array((0..<number(0...4)).map { _ in anything(depth: depth + 1) })
        default:
            var object: [String: JSON] = [:]
            for _ in 0..<number(0...4) { object[text()] = anything(depth: depth + 1) }
            return .object(object)
        }
    }

    private mutating func text() -> String {
        let texts = ["", "Value", "Id", "\u{0}", "é\u{301}", "𝕏", "2030-03-05T15:00:00Z", "GBP", "true", "-1"]
        return happens(60) ? texts.randomElement(using: &self) ?? "" : String(number(0...1_000_000), radix: 36)
    }
}
