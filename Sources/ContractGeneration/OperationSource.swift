/// Writes the descriptor of an operation.
struct OperationSource {
    let operation: OperationDescription

    func write(to source: inout SwiftSource) {
        let summary = operation.summary.prefix(1).lowercased() + operation.summary.dropFirst()
        source.line("/// `\(operation.path)`: \(summary)")
        source.block("public enum \(operation.swiftName): OperationDescriptor") { source in
            source.line("public typealias Request = Contract.\(operation.request)")
            source.line("public typealias Response = Contract.\(operation.response)")
            source.list(
                "public static let facts = OperationFacts(",
                [
                    "path: \(SwiftSource.literal(operation.path))",
                    "summary: \(SwiftSource.literal(operation.summary))",
                    "theme: \(SwiftSource.literal(operation.theme))",
                    "restricted: \(operation.isRestricted)",
                    "deprecated: \(operation.isDeprecated)",
                    "portfolioTokens: \(operation.acceptsPortfolioTokens)",
                    "scope: .\(operation.scope.map(SwiftNames.member) ?? "none")",
                    "isPaginated: \(operation.isPaginated)",
                    "isEmpty: \(operation.isEmpty)",
                ],
                ")"
            )
        }
    }
}

/// Writes the list of all operations.
struct IndexSource {
    let contract: ContractDescription

    var text: String {
        var source = SwiftSource()
        source.line("// Generated from contract/*.yaml by `make generate`. Do not edit.")
        source.line()
        source.block("extension ContractIndex") { source in
            source.line("/// Every operation, in the order of their addresses.")
            source.list(
                "public static let operations: [any OperationDescriptor.Type] = [",
                contract.operations.map { "\($0.swiftName).self" },
                "]"
            )
        }
        return source.text
    }
}
