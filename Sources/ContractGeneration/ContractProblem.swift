/// What is wrong with the files of the contract, for the person who edits them.
public struct ContractProblem: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
