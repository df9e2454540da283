import Yams

/// Reads an operation of a contract file.
enum OperationReader {
    /// Some facts are kept for people only: where the published material says two things, or says it in one place.
    private static let keys: Set = [
        "summary", "theme", "themeInferred", "portfolio", "portfolioStated", "scope", "restricted", "paginated",
        "paginationStated", "limitationOptional", "deprecated", "status", "oneFilterOf", "oneFilterInOlderDocs",
        "conflicts", "docsOnly", "request", "response", "publishedResponse",
    ]

    static func operation(_ path: String, _ node: Node) throws -> OperationDescription {
        let facts = try Facts(node, at: path, allowing: keys)
        return OperationDescription(
            path: path,
            summary: try facts.text("summary"),
            theme: try facts.text("theme"),
            request: try facts.text("request"),
            response: try facts.text("response"),
            scope: facts.optionalText("scope"),
            acceptsPortfolioTokens: try facts.flag("portfolio"),
            isRestricted: try facts.flag("restricted"),
            isPaginated: try facts.flag("paginated"),
            mayConflict: try facts.flag("conflicts"),
            deprecation: try facts["deprecated"].map { try deprecation($0, at: path) },
            oneFilterOf: facts.texts("oneFilterOf")
        )
    }

    private static func deprecation(_ node: Node, at path: String) throws -> OperationDescription.Deprecation {
        let facts = try Facts(node, at: path, allowing: ["since", "until", "use", "announcedOnly"])
        return OperationDescription.Deprecation(
            since: facts.optionalText("since"),
            until: facts.optionalText("until"),
            replacements: facts.texts("use"),
            isOnlyAnnounced: try facts.flag("announcedOnly")
        )
    }
}
