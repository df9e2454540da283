import Foundation

/// The measurements that are wanted in one go, in a temporary folder that is gone afterwards.
struct Run {
    /// What can be asked for by name.
    enum Measurement: String, CaseIterable {
        case nothing, add, page, availability, memory, pricing, restrictions, pickup, orders, bill, items, export
        case customers, merge
    }

    /// All when empty.
    let only: Set<Measurement>
    /// How many reservations and customers a large house has.
    let largeCount: Int

    private static let smallCount = 1000
    private static let fewCustomers = 10_000

    /// - Parameter arguments: Names of measurements, and the size of a large house if it is not a million.
    /// - Throws: ``BenchmarkProblem`` for a name that is none.
    init(_ arguments: [String]) throws {
        largeCount = arguments.compactMap { Int($0) }.first ?? 1_000_000
        only = Set(
            try arguments.filter { Int($0) == nil }.map { name in
                guard let measurement = Measurement(rawValue: name) else {
                    let names = Measurement.allCases.map(\.rawValue).joined(separator: ", ")
                    throw BenchmarkProblem("\(name) is none of \(names).")
                }
                return measurement
            }
        )
    }

    func measureAll() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "innkeeper-benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        Table.note("Furnishing …")
        let small = try await World(at: folder.appending(path: "small.sqlite").path)
        try small.fill(to: Self.smallCount)
        Table.write(Table.head)
        try measureSmall(small, folder)
        try await measureReservations(small, folder)
        try measureCustomers(small)
    }

    /// What a house of any size will do for; each in a copy of its own.
    private func measureSmall(_ small: World, _ folder: URL) throws {
        if isWanted(.nothing) { try show(EmptyOperation(world: small).measure()) }
        if isWanted(.pricing) { try show(Pricing(world: copy(small, "pricing")).measure()) }
        if isWanted(.restrictions) { try show(Restricting(world: copy(small, "restrictions")).measure()) }
        if isWanted(.pickup) { try show(PickUp(world: copy(small, "pickup")).measure()) }
        if isWanted(.orders) { try show(Ordering(world: copy(small, "orders"), folder: folder).measureOrders()) }
        if isWanted(.bill) { try show(Ordering(world: copy(small, "bill"), folder: folder).measureClosing()) }
        if isWanted(.items) { try show(OrderItemPage(world: copy(small, "items")).measure()) }
        if isWanted(.add) {
            let history = grouped(Self.smallCount)
            try show(Bookings(world: copy(small, "add"), history: history, folder: folder).measure())
        }
    }

    private func measureReservations(_ small: World, _ folder: URL) async throws {
        guard isWanted(.page, .availability, .add, .memory, .export) else { return }
        let counts = (small: grouped(Self.smallCount), large: grouped(largeCount))
        let large = try copy(small, "large")
        let seconds = try Measure.seconds { try large.fill(to: largeCount) }
        Table.note("\(counts.large) reservations were written in \(Int(seconds)) s.")
        if isWanted(.page) { try show(ReservationPage(world: large).measure()) }
        if isWanted(.availability) {
            try await show(YearOfAvailability(small: small, large: large, counts: counts).measure())
        }
        if isWanted(.export) {
            let tenth = try copy(small, "tenth")
            try tenth.fill(to: largeCount / 10)
            try show(
                Exporting(small: tenth, large: large, smallCount: largeCount / 10, largeCount: largeCount).measure()
            )
        }
        if isWanted(.add) { try show(Bookings(world: large, history: counts.large, folder: folder).measure()) }
        if isWanted(.memory) { try show(Memory(world: large).measure()) }
    }

    private func measureCustomers(_ small: World) throws {
        guard isWanted(.customers, .merge) else { return }
        let (few, many) = (try copy(small, "few"), try copy(small, "many"))
        try few.bring(Self.fewCustomers)
        let seconds = try Measure.seconds { try many.bring(largeCount) }
        Table.note("\(grouped(largeCount)) customers were written in \(Int(seconds)) s.")
        let guests = Guests(small: few, large: many, smallCount: Self.fewCustomers, largeCount: largeCount)
        if isWanted(.customers) { try show(guests.measureSearch()) }
        if isWanted(.merge) { try show(guests.measureMerge()) }
    }

    private func isWanted(_ measurements: Measurement...) -> Bool {
        only.isEmpty || !only.isDisjoint(with: measurements)
    }

    private func copy(_ world: World, _ name: String) throws -> World {
        let folder = URL(filePath: world.path).deletingLastPathComponent()
        return try world.copied(to: folder.appending(path: name + ".sqlite").path)
    }

    private func show(_ lines: [Table.Line]) { lines.forEach { Table.write(Table.text(of: $0)) } }
}
