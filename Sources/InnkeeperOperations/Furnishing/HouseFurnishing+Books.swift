import Hospitality
import InnkeeperStore

/// How the house counts and who works in it.
extension HouseFurnishing {
    mutating func addBooks() throws {
        try addAccountingCategories()
        let segments = try names(description["segments"], or: ["Leisure", "Business"])
        for name in segments {
            let segment = try furnisher.addSegment(name, of: stays)
            self.segments[name] = segment
            note("BusinessSegment", segment.id.uuid, name)
        }
        try addSources()
        for name in try names(description["departments"], or: ["Reception", "Housekeeping"]) {
            note("Department", try furnisher.addDepartment(name).id.uuid, name)
        }
        for name in try names(description["cashiers"], or: ["Front desk"]) {
            let cashier = Cashier(
                id: furnisher.newID(), enterpriseID: enterprise.id, name: name, created: furnisher.opening
            )
            try transaction.cashiers.insert(cashier)
            note("Cashier", cashier.id.uuid, name)
        }
        try addCounters()
    }

    /// Where nights are booked.
    var lodging: AccountingCategory? {
        accounting.sorted { $0.key < $1.key }.first { $0.value.classification == .accommodation }?.value
    }

    private mutating func addAccountingCategories() throws {
        if description["accountingCategories"].isMissing {
            let usual: [(String, String, AccountingClassification)] = [
                ("ACC", "Accommodation", .accommodation), ("FOOD", "Food and beverages", .foodAndBeverage),
                ("TAX", "City tax", .taxes), ("PAY", "Payments", .payments), ("MISC", "Sundries", .sundryIncome),
            ]
            for (code, name, classification) in usual { try addAccounting(name, code, classification) }
        }
        for item in try description["accountingCategories"].items() {
            let item = try item.mapping(of: ["code", "name", "classification"])
            let code = try name(item["code"], notAmong: accounting.keys)
            let classification: AccountingClassification? =
                item["classification"].isMissing ? nil : try item["classification"].choice()
            try addAccounting(try item["name"].text(or: code), code, classification)
        }
    }

    private mutating func addAccounting(
        _ name: String, _ code: String, _ classification: AccountingClassification?
    ) throws {
        let category = try furnisher.addAccountingCategory(name, code: code, classification)
        accounting[code] = category
        note("AccountingCategory", category.id.uuid, "\(code) \(name)")
    }

    private mutating func addSources() throws {
        var sources: [(name: String, type: SourceType)] = []
        for item in try description["sources"].items() {
            let item = try item.mapping(of: ["name", "type"])
            sources.append((try name(item["name"], notAmong: sources.map(\.name)), try item["type"].choice()))
        }
        if description["sources"].isMissing {
            sources = [("Front desk", .propertyManagementSystem), ("Website", .onlineBookingEngine)]
        }
        for (code, source) in sources.enumerated() {
            let made = try furnisher.addSource(source.name, source.type, code: code + 1)
            note("Source", made.id.uuid, source.name)
        }
    }

    /// The first of a type is the one that is used where nobody chooses. Bills always have one.
    private mutating func addCounters() throws {
        var types: Set<CounterType> = []
        for item in try description["counters"].items() {
            let item = try item.mapping(of: ["name", "type", "format", "start"])
            let type: CounterType = try item["type"].choice(or: .bill)
            let format = try item["format"].text(or: "{0}")
            guard format.contains("{0") else { throw item["format"].problem("must have {0}, where the number is") }
            let start = try item["start"].whole(1...1_000_000_000, or: 1)
            try addCounter(
                try item["name"].text(), type, isDefault: types.insert(type).inserted, format: format, value: start - 1
            )
        }
        if !types.contains(.bill) { try addCounter("Bills", .bill, isDefault: true, format: "{0:D6}", value: 0) }
    }

    private mutating func addCounter(
        _ name: String, _ type: CounterType, isDefault: Bool, format: String, value: Int
    ) throws {
        let counter = Counter(
            id: furnisher.newID(), enterpriseID: enterprise.id, name: name, type: type, isDefault: isDefault,
            value: value, format: format, created: furnisher.opening
        )
        try transaction.counters.insert(counter)
        note("Counter", counter.id.uuid, name)
    }

    private func names(_ member: Described, or usual: [String]) throws(DescriptionProblem) -> [String] {
        var names: [String] = []
        for item in try member.items() { names.append(try name(item, notAmong: names)) }
        return member.isMissing ? usual : names
    }
}
