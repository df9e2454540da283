import ContractGeneration
import Foundation
import Testing

@Suite("The generated contract")
struct GenerationTests {
    private let package = PackageFiles(root: URL(filePath: #filePath).appending(path: "../../..").standardized)

    @Test("is what the files in contract/ say")
    func isUpToDate() throws {
        let files = try ContractGeneration.files(from: package.contract())
        #expect(try package.outdated(files) == [], "Run `make generate`.")
    }

    @Test("comes out the same every time")
    func isStable() throws {
        let small = ["bills": Self.bills]
        #expect(try ContractGeneration.files(from: small) == ContractGeneration.files(from: small))
    }

    @Test(
        "refuses what it does not understand",
        arguments: [
            ("objects: {Bill: {Id: {typ: uuid}}}", "unknown key typ"),
            ("objects: {Bill: {Id: {type: uuid, optinal: true}}}", "unknown key optinal"),
            ("objects: {Bill: {Owner: {type: Account}}}", "Account, which is not described"),
            ("objects: {Bill: {Name: {type: text, length: 255}}}", "not a range"),
            ("object: {}", "unknown key object"),
        ]
    )
    func refuses(text: String, problem: String) {
        #expect {
            try ContractGeneration.files(from: ["bills": text])
        } throws: { error in
            String(describing: error).contains(problem)
        }
    }

    @Test("names what is described twice")
    func refusesTwice() {
        #expect {
            try ContractGeneration.files(from: ["a": "enums: {Kind: [One]}", "b": "enums: {Kind: [Two]}"])
        } throws: { error in
            String(describing: error) == "Kind is described twice"
        }
    }

    private static let bills = """
        objects:
          Bill:
            Id: {type: uuid}
            State: {type: BillState}
        enums:
          BillState: [Open, Closed]
        """
}
