/// Numbers by chance that are the same in every run.
public struct Chance: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Mixed, because the numbers of seeds beside each other would otherwise be the same ones, a place apart.
    public init(seed: Int) { state = Self.mixed(UInt64(truncatingIfNeeded: seed) &+ 0xD1B5_4A32_D192_ED03) }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mixed(state)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    public mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// One of them; there must be some.
    public mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }
}
