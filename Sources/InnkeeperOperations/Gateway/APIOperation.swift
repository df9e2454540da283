public import InnkeeperContract

/// An operation of the contract together with what it does.
///
/// Conform the generated descriptor in `InnkeeperOperations/<Resource>/<ResourceVerb>.swift` and add it to the registry
/// of its theme.
public protocol APIOperation: OperationDescriptor {
    /// Does it: load, decide, store, answer.
    ///
    /// - Throws: `InvalidInput` or `InvalidReference` when the request cannot be used, a `Refusal` when a rule forbids
    ///   it. Any other error is ours and is answered with 500.
    static func perform(_ request: Request, in call: Call) async throws -> Response
}
