import Foundation
import Hospitality
import Testing

@Suite("An interval of instants")
struct InstantIntervalTests {
    private let noon = Date(timeIntervalSince1970: 1_898_596_800)

    @Test("begins with its start and is over at its end")
    func halfOpen() {
        let hour = InstantInterval(start: noon, end: noon.addingTimeInterval(3600))
        #expect(hour.contains(noon))
        #expect(hour.contains(noon.addingTimeInterval(3599.9)))
        #expect(!hour.contains(noon.addingTimeInterval(3600)))
        #expect(!hour.contains(noon.addingTimeInterval(-0.1)))
    }

    @Test("that ends where it starts is that second, as the wire shows it")
    func oneSecond() {
        let second = InstantInterval(start: noon, end: noon)
        #expect(second.contains(noon.addingTimeInterval(0.25)))
        #expect(!second.contains(noon.addingTimeInterval(1)))
        let moment = InstantInterval(start: noon.addingTimeInterval(0.25), end: noon.addingTimeInterval(0.25))
        #expect(moment.contains(noon.addingTimeInterval(0.25)))
        #expect(!moment.contains(noon.addingTimeInterval(0.5)))
    }
}
