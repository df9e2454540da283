import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What a kiosk in the hall does: checks guests in, notes what they want, cuts their keys, and lets them go; and takes
/// in those who have no reservation.
@Suite("Kiosk", .timeLimit(.minutes(5)))
struct KioskTests {
    @Test("checks a guest in and out, gives him a key, and sells a free room to another", arguments: Visit.houses)
    func stay(visit: Visit) async throws {
        let demo = try await ServedDemo(clock: TestClock(ServedDemo.afternoon))
        let desk = try await GuestDesk(visit, demo)
        let guest = try await desk.checksSomebodyIn()
        let id = try guest.id
        #expect(try await desk.reservation(id)["State"].text == "Started")
        try await knowsTheGuest(guest, desk)
        try await cutsAKey(for: id, desk)
        try await letsHimGo(id, desk)
        try await KioskWalkIn(at: desk).perform()
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    private func knowsTheGuest(_ stay: JSON, _ desk: GuestDesk) async throws {
        let account = try #require(stay["AccountId"].text)
        _ = try await desk.ask("customers/update", #""CustomerId":"\#(account)","Phone":"+1 555 0100""#)
        _ = try await desk.ask(
            "serviceOrderNotes/add",
            #""ServiceOrderNotes":[{"ServiceOrderId":"\#(try stay.id)","Text":"Wants to be called at seven."}]"#
        )
        let notes = try await desk.ask(
            "serviceOrderNotes/getAll", #""ServiceOrderIds":["\#(try stay.id)"],\#(DemoClient.page)"#
        )
        #expect(notes["ServiceOrderNotes"].items.contains { $0["Text"].text == "Wants to be called at seven." })
        let items = try await desk.ask(
            "orderItems/getAll", #""ServiceOrderIds":["\#(try stay.id)"],\#(DemoClient.page)"#
        )
        #expect(items["OrderItems"].items.contains { $0["Type"].text == "SpaceOrder" })
    }

    private func cutsAKey(for stay: String, _ desk: GuestDesk) async throws {
        let devices = try await desk.ask("devices/getAll")["Devices"]
        let encoder = try devices.item("Type", "KeyCutter").id
        let command = try await desk.ask(
            "commands/addKeyCutter", #""KeyCutterId":"\#(encoder)","ReservationId":"\#(stay)","KeyCount":1"#
        )
        #expect(command["CommandId"].text != nil)
    }

    /// Who leaves before his time has the stay shortened first.
    private func letsHimGo(_ stay: String, _ desk: GuestDesk) async throws {
        try await desk.checksOut(stay)
        #expect(try await desk.reservation(stay)["ScheduledEndUtc"].text == desk.visit.november(21, 18))
        #expect(try await desk.reservation(stay)["State"].text == "Processed")
    }
}
