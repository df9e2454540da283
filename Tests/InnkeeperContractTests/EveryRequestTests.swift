import Foundation
import InnkeeperContract
import InnkeeperWire
import Testing

@testable import ContractGeneration

@Suite("Every request")
struct EveryRequestTests {
    private let samples: SampleRequests

    init() throws {
        let package = PackageFiles(root: URL(filePath: #filePath).appending(path: "../../..").standardized)
        samples = SampleRequests(try DescriptionReader.read(package.contract()))
    }

    private static let descriptors = Dictionary(
        uniqueKeysWithValues: ContractIndex.operations.map { ($0.facts.path, $0) }
    )

    /// What the reader says to `json`, nil when it accepts it.
    private func refusal(_ operation: OperationDescription, _ json: JSON) throws -> InvalidInput? {
        let descriptor = try #require(Self.descriptors[operation.path])
        do {
            try Self.read(descriptor, json)
            return nil
        } catch let refusal as InvalidInput {
            return refusal
        }
    }

    private static func read<Operation: OperationDescriptor>(_: Operation.Type, _ json: JSON) throws {
        _ = try Operation.Request(from: WireObject(json))
    }

    @Test("is read with all its members, and with only those it needs", arguments: [false, true])
    func isRead(isMinimal: Bool) throws {
        for operation in samples.contract.operations {
            let refusal = try refusal(operation, samples.request(of: operation, isMinimal: isMinimal))
            #expect(refusal == nil, "\(operation.path): \(refusal?.details ?? "")")
        }
    }

    @Test("is refused by the name of the member that is wrong")
    func isRefused() throws {
        var count = 0
        for operation in samples.contract.operations {
            for mistake in samples.mistakes(in: operation) {
                count += 1
                let refusal = try refusal(operation, mistake.json)
                let path = try #require(refusal?.path, "\(operation.path) accepts \(mistake.path): \(mistake.what)")
                #expect(path.hasPrefix(mistake.path), "\(operation.path): \(mistake.path) \(mistake.what)")
            }
        }
        #expect(count > 4000)
    }
}
