import Foundation

/// All measurements in one go, in a temporary folder that is gone afterwards.
struct Run {
    /// The names of the measurements that are wanted; all when empty.
    let only: Set<String>

    static let smallCount = 1000
    static let largeCount = 1_000_000

    init(only: Set<String>) { self.only = only }

    func measureAll() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "innkeeper-benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        Table.note("Furnishing …")
        let small = try await World(at: folder.appending(path: "small.sqlite").path)
        try small.fill(to: Self.smallCount)
        Table.write(Table.head)
        if isWanted("nothing") { try EmptyOperation(world: small).measure().forEach(show) }
        if isWanted("add") {
            let world = try copy(small, "bookings")
            try Bookings(world: world, history: "1,000", folder: folder).measure().forEach(show)
        }
        guard only != ["nothing"] else { return }
        let large = try copy(small, "large")
        let seconds = try Measure.seconds { try large.fill(to: Self.largeCount) }
        Table.note("A million reservations were written in \(Int(seconds)) s.")
        if isWanted("page") { try ReservationPage(world: large).measure().forEach(show) }
        if isWanted("availability") { try await YearOfAvailability(small: small, large: large).measure().forEach(show) }
        if isWanted("add") {
            try Bookings(world: large, history: "1,000,000", folder: folder).measure().forEach(show)
        }
        if isWanted("memory") { try Memory(world: large).measure().forEach(show) }
    }

    private func isWanted(_ name: String) -> Bool { only.isEmpty || only.contains(name) }

    private func copy(_ world: World, _ name: String) throws -> World {
        let folder = URL(filePath: world.path).deletingLastPathComponent()
        return try world.copied(to: folder.appending(path: name + ".sqlite").path)
    }

    private func show(_ line: Table.Line) { Table.write(Table.text(of: line)) }
}
