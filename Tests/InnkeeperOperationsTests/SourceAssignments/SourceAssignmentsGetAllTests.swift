import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("sourceAssignments/getAll")
struct SourceAssignmentsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists where groups came from")
    func lists() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        try await hotel.assignSource(to: booked)
        let (status, answer) = try await hotel.post(
            "sourceAssignments/getAll",
            #"{"ReservationGroupIds": ["\#(booked["GroupId"].text ?? "")"], "Limitation": {"Count": 5}}"#
        )
        #expect(status == 200)
        let assignments = answer["SourceAssignments"].items
        #expect(assignments.map { $0["SourceId"].text } == [hotel.website.id.description])
        #expect(assignments.map { $0["ReservationGroupId"].text } == [booked["GroupId"].text])
        #expect(assignments.map { $0["IsPrimary"].flag } == [true])
        #expect(answer["Cursor"].text == assignments[0]["Id"].text)
    }

    @Test("has one primary source in a group")
    func onePrimary() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        try await hotel.assignSource(to: booked)
        await #expect(throws: (any Error).self) { try await hotel.assignSource(to: booked) }
    }
}

extension TestHotel {
    func assignSource(to booked: JSON) async throws {
        let (stay, hotel) = (try await reservation(booked), self)
        try await write { transaction in
            try transaction.sourceAssignments.insert(
                [
                    SourceAssignment(
                        id: hotel.newID(), enterpriseID: hotel.enterprise.id, groupID: stay.groupID,
                        sourceID: hotel.website.id, isPrimary: true, created: hotel.now
                    )
                ]
            )
        }
    }
}
