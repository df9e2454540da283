import InnkeeperContract
import InnkeeperWire
import Testing

@Suite("ContractIndex")
struct ContractIndexTests {
    private let facts = ContractIndex.operations.map { $0.facts }

    @Test("holds all 202 operations, each once")
    func holdsAll() {
        #expect(facts.count == 202)
        #expect(Set(facts.map(\.path)).count == 202)
        #expect(facts.map(\.path) == facts.map(\.path).sorted())
    }

    @Test("names each descriptor after its address")
    func namesDescriptors() {
        for operation in ContractIndex.operations {
            let words = operation.facts.path.split { $0 == "/" || $0 == "-" }
            let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
            #expect(String(describing: operation) == name)
        }
    }

    @Test("has a sentence for each operation")
    func hasSummaries() {
        for fact in facts {
            #expect(fact.summary.hasSuffix("."), "\(fact.path)")
            #expect(fact.summary.count > 10, "\(fact.path)")
        }
    }

    @Test("knows the facts of an operation")
    func knowsFacts() {
        let bills = BillsGetAll.facts
        #expect(bills.path == "bills/getAll")
        #expect(bills.theme == "Finance")
        #expect(bills.isPaginated && bills.portfolioTokens && !bills.restricted && !bills.deprecated && !bills.isEmpty)
        #expect(bills.scope == .enterpriseIDs)
        #expect(ReservationsStart.facts.isEmpty)
        #expect(ReservationsGetAll.facts.deprecated)
        #expect(!ReservationsGetAll20230606.facts.deprecated)
        #expect(CustomersAdd.facts.scope == .chainID)
        #expect(CountriesGetAll.facts.scope == .none)
    }

    @Test("describes every address in OpenAPI 3.1, and every reference in it leads somewhere")
    func describesAll() throws {
        let document = try JSON(parsing: ContractIndex.openAPI.description.utf8)
        let root = try WireObject(document)
        #expect(try root.string("openapi") == "3.1.0")
        let paths = try root.object("paths")
        #expect(Set(paths.names) == Set(facts.map { "/api/connector/v1/" + $0.path }))
        let components = try root.object("components")
        let known = try ["schemas", "responses"].flatMap { section in
            try components.object(section).names.map { "#/components/\(section)/\($0)" }
        }
        #expect(Self.references(in: document).subtracting(known) == [])
    }

    private static func references(in json: JSON) -> Set<String> {
        switch json {
        case .object(let members):
            members.reduce(into: []) { found, member in
                if member.key == "$ref", case .string(let target) = member.value { found.insert(target) }
                found.formUnion(references(in: member.value))
            }
        case .array(let items): items.reduce(into: []) { $0.formUnion(references(in: $1)) }
        case .null, .bool, .number, .string: []
        }
    }
}
