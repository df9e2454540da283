import Foundation
import Hospitality
import InnkeeperOperations
import Synchronization

/// Chance that repeats itself: the same seed makes the same world.
struct DemoRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func pick<Value>(_ values: [Value]) -> Value {
        precondition(!values.isEmpty, "Chance needs something to choose from.")
        return values[Int.random(in: values.indices, using: &self)]
    }
}

/// Identifiers as they would have grown over the years: each carries the time when its row is said to be made.
final class DemoIDs: Sendable {
    private let random: Mutex<DemoRandom>

    init(seed: UInt64) { random = Mutex(DemoRandom(seed: seed)) }

    func next<Entity>(at instant: Date, _: Entity.Type = Entity.self) -> ID<Entity> {
        let noise = random.withLock { $0.next() }
        let source = IDSource(
            milliseconds: { UInt64(max(0, instant.timeIntervalSince1970 * 1000)) }, random: { noise }
        )
        return ID(source.next())
    }
}
