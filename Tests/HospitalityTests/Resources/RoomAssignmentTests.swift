import Foundation
import Hospitality
import Testing

@Suite("The choice of a resource")
struct RoomAssignmentTests {
    private let rooms: [ID<Resource>] = [id(1), id(2), id(3)]
    private let dorm: ID<Resource> = id(10)
    private let beds: [ID<Resource>] = [id(11), id(12)]

    @Test("is the first one when all are empty, the same every time")
    func first() throws {
        let assignment = RoomAssignment(holds: [])
        #expect(assignment.choose(from: rooms, for: try march(3, 5)) == rooms[0])
        #expect(assignment.choose(from: rooms.reversed(), for: try march(3, 5)) == rooms[2])
        #expect(assignment.choose(from: [], for: try march(3, 5)) == nil)
    }

    @Test("is none that is taken at some time of the stay")
    func taken() throws {
        var assignment = RoomAssignment(holds: [hold(rooms[0], try march(4, 6)), hold(rooms[1], try march(1, 9))])
        #expect(assignment.choose(from: rooms, for: try march(3, 5)) == rooms[2])
        assignment.take(rooms[2], for: try march(3, 5))
        #expect(assignment.choose(from: rooms, for: try march(3, 5)) == nil)
        #expect(assignment.isFree(rooms[0], try march(6, 8)))
        #expect(!assignment.isFree(rooms[0], try march(5, 8)))
    }

    @Test("is the one that leaves the shortest gaps")
    func tightest() throws {
        let assignment = RoomAssignment(holds: [
            hold(rooms[0], try march(8, 9)), hold(rooms[1], try march(1, 3)), hold(rooms[1], try march(5, 7)),
            hold(rooms[2], try march(1, 2)),
        ])
        #expect(assignment.choose(from: rooms, for: try march(3, 5)) == rooms[1])
        #expect(assignment.choose(from: rooms, for: try march(9, 11)) == rooms[0])
    }

    @Test("of a bed leaves the dorm to nobody, and of a dorm all its beds")
    func parts() throws {
        let parents = [beds[0]: dorm, beds[1]: dorm]
        let bed = RoomAssignment(holds: [hold(beds[0], try march(3, 5))], parents: parents)
        #expect(!bed.isFree(dorm, try march(4, 6)))
        #expect(bed.isFree(beds[1], try march(4, 6)))
        #expect(bed.isFree(dorm, try march(5, 6)))
        let whole = RoomAssignment(holds: [hold(dorm, try march(3, 5))], parents: parents)
        #expect(!whole.isFree(beds[0], try march(4, 6)))
    }

    @Test("of a bed is in a dorm that is in use anyway")
    func sameDorm() throws {
        let parents: [ID<Resource>: ID<Resource>] = [id(11): id(10), id(12): id(10), id(21): id(20), id(22): id(20)]
        let assignment = RoomAssignment(holds: [hold(id(22), try march(3, 5))], parents: parents)
        #expect(assignment.choose(from: [id(11), id(12), id(21), id(22)], for: try march(3, 5)) == id(21))
    }

    private func march(_ arrival: Int, _ departure: Int) throws -> Stay {
        let first = day("2026-03-01").start(in: zone("UTC"))
        return try Stay(
            from: first.addingTimeInterval(Double((arrival - 1) * 86_400 + 54_000)),
            to: first.addingTimeInterval(Double((departure - 1) * 86_400 + 39_600))
        )
    }

    private func hold(_ resource: ID<Resource>, _ stay: Stay) -> ResourceHold {
        ResourceHold(resource: resource, stay: stay)
    }
}

@Suite("The state of a resource")
struct ResourceStateTests {
    @Test("is dirty after a check-out, unless it was not for customers")
    func afterCheckOut() {
        #expect([ResourceState.inspected, .clean, .dirty].allSatisfy { $0.afterCheckOut == .dirty })
        #expect(ResourceState.outOfService.afterCheckOut == .outOfService)
        #expect(ResourceState.outOfOrder.afterCheckOut == .outOfOrder)
    }

    @Test("changes to all but what only a block does")
    func update() throws {
        try ResourceState.dirty.checkUpdate(to: .inspected)
        try ResourceState.outOfService.checkUpdate(to: .dirty)
        #expect(throws: InvalidReference.self) { try ResourceState.dirty.checkUpdate(to: .outOfOrder) }
        #expect(throws: InvalidReference.self) { try ResourceState.outOfOrder.checkUpdate(to: .clean) }
    }
}
