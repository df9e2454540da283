extension IdentityDocument {
    /// Countries whose law forbids a house to keep the number of a paper; it keeps an empty one.
    private static let withoutNumbers: Set<String> = ["NL"]

    /// Whether houses that stand in these countries may keep the number: one that may is enough.
    public static func mayKeepNumber(in countries: [String?]) -> Bool {
        countries.isEmpty || countries.contains { $0.map { !withoutNumbers.contains($0) } ?? true }
    }

    /// Whether a support number can be on the paper: it is printed on Spanish identity cards only.
    public var canHaveSupportNumber: Bool {
        type == .identityCard && (issuingCountryCode ?? "ES") == "ES"
    }
}
