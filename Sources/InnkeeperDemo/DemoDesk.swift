import Foundation
import Hospitality
import InnkeeperStore

/// Devices, tasks, the state of the rooms this morning, and one room that is being repaired.
struct DemoDesk {
    let house: DemoHouse
    let integrations: [Integration]
    let now: Date

    /// The room that is being repaired: the last double.
    static func repaired(in house: DemoHouse) -> Resource? { house.rooms.dropFirst().first?.resources.last }

    func prepare(occupied: Set<ID<Resource>>, random: inout DemoRandom, in transaction: Transaction) throws {
        try insertDevices(in: transaction)
        try insertTasks(&random, in: transaction)
        try insertRepair(in: transaction)
        for resource in house.rooms.flatMap(\.resources) where resource.id != Self.repaired(in: house)?.id {
            var resource = resource
            let states: [ResourceState] = occupied.contains(resource.id)
                ? [.dirty, .clean] : [.inspected, .inspected, .inspected, .inspected, .clean, .dirty]
            resource.state = random.chance(2) ? .outOfService : random.pick(states)
            resource.updated = now
            resource.stateSet = now
            try transaction.resources.update(resource)
        }
    }

    private func insertDevices(in transaction: Transaction) throws {
        let plan: [(Device.Kind, String, String)] = [
            (.printer, "Reception printer", "PRN-1"), (.keyCutter, "Key encoder", "KEY-1"),
            (.paymentTerminal, "Card terminal", "TERM-1"), (.fiscalMachine, "Fiscal printer", "FISC-1"),
            (.passportScanner, "Passport scanner", "PASS-1"),
        ]
        for (kind, name, identifier) in plan {
            let device = Device(
                id: house.ids.next(at: house.opening), enterpriseID: house.enterprise.id, kind: kind, name: name,
                identifier: identifier, setup: Device.Setup(driverName: "generic", portName: "USB001")
            )
            try transaction.devices.insert(device)
            for integration in integrations { try transaction.devices.connect(device, to: integration.id) }
        }
    }

    private func insertTasks(_ random: inout DemoRandom, in transaction: Transaction) throws {
        let names = ["Extra towels", "Change a bulb", "Taxi to the station", "Refill the minibar", "Baby cot"]
        for day in 0..<30 {
            let created = now.addingTimeInterval(-Double(day) * 86_400 - Double(random.number(600...20_000)))
            let task = HousekeepingTask(
                id: house.ids.next(at: created), enterpriseID: house.enterprise.id,
                name: "\(random.pick(names)), room \(random.pick(house.rooms[1].resources).name)",
                departmentID: random.pick(house.departments).id, created: created,
                deadline: created.addingTimeInterval(4 * 3600),
                closed: day > 1 ? created.addingTimeInterval(Double(random.number(600...9000))) : nil
            )
            try transaction.tasks.insert(task)
        }
    }

    private func insertRepair(in transaction: Transaction) throws {
        guard var room = Self.repaired(in: house) else { return }
        let units = house.timeUnits
        let today = units.unit(at: now)
        let block = ResourceBlock(
            id: house.ids.next(at: now), enterpriseID: house.enterprise.id, resourceID: room.id, type: .outOfOrder,
            name: "New bathroom", start: units.serviceStart(of: today.advanced(by: -3)),
            end: units.serviceEnd(of: today.advanced(by: 9)), created: now.addingTimeInterval(-4 * 86_400)
        )
        try transaction.resourceBlocks.insert(block)
        let claims = try LedgerClaims(of: house.enterprise, in: transaction)
        try transaction.nights.apply(claims.deltas(of: block), in: house.enterprise.id)
        room.state = .outOfOrder
        room.stateReason = block.name
        room.updated = now
        try transaction.resources.update(room)
    }
}
