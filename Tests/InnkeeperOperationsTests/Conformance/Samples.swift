import InnkeeperTesting
import InnkeeperWire
import Testing

/// What may be said at a place of a request.
struct Samples: Sendable {
    private let baselines: Baselines
    /// What is made for members of these names, because no furniture is what they mean.
    private let made: [String: String]

    /// - Parameter members: Those that are to be said.
    init(_ baselines: Baselines, for members: [WireShape.Member]) async throws {
        self.baselines = baselines
        let hotel = baselines.hotel
        var made = ["ProductCategoryIds": "\(hotel.meals.id)", "RateGroupId": "\(hotel.flexible.id)"]
        let names = members.names
        if names.contains("BillId") { made["BillId"] = try await hotel.opened(hotel.ada.id.uuid) }
        if names.contains("CreditCardId") {
            let card = #"{"StorageData": "sandbox-visa", "Expiration": "2031-04"}"#
            let added = try await hotel.post(
                "creditCards/addTokenized", #"{"CustomerId": "\#(hotel.ada.id)", "CreditCardData": \#(card)}"#
            )
            made["CreditCardId"] = try #require(added.json["CreditCardId"].text)
        }
        if names.contains("AvailabilityBlockId") {
            made["AvailabilityBlockId"] = try #require(try await hotel.block()["Id"].text)
        }
        self.made = made
    }

    struct Sample: Sendable {
        var place = ""
        var value: JSON
        var said: JSON?

        init(_ value: JSON) {
            self.value = value
            said = value
        }

        /// The same within something larger.
        func within(_ place: String, _ whole: (JSON) -> JSON) -> Sample {
            var sample = self
            sample.place = place + self.place
            sample.value = whole(value)
            return sample
        }
    }

    /// Of an object each optional member alone beside those that it needs; of an enumeration each value.
    func of(_ shape: WireShape, _ name: String) -> [Sample] {
        switch shape {
        case .text(let format, let longest): [Sample(.string(text(name, format, longest)))]
        case .integer: [Sample(.number(name == "Index" ? "1" : "2"))]
        // A price as well as a share.
        case .number: [Sample(.number("0.5"))]
        case .boolean: [Sample(.bool(true)), Sample(.bool(false))]
        case .choice(let values): values.map { Sample(.string($0)) }
        case .list(let item, _): of(item, name).map { $0.within("[0]") { .array([$0]) } }
        case .object(let members): of(members, name)
        case .variant(let cases):
            cases.flatMap { item in
                (item.value.map { of($0, name) } ?? [Sample(.null)]).map { sample in
                    sample.within("(\(item.name))") {
                        .object(["Discriminator": .string(item.name), "Value": $0])
                    }
                }
            }
        case .map: [Sample(.object(["en-GB": .string("A \(name)")]))]
        case .any: [Sample(.string("A \(name)"))]
        }
    }

    private func of(_ members: [WireShape.Member], _ name: String) -> [Sample] {
        var needed: [String: JSON] = [:]
        for member in members where member.isRequired { needed[member.name] = of(member.shape, member.name)[0].value }
        let base = JSON.object(needed)
        let optional = members.filter { !$0.isRequired }
        guard !optional.isEmpty else {
            // Something that has to be said with others is looked for as it is, if it is alone.
            var whole = Sample(base)
            whole.said = members.count == 1 ? of(members[0].shape, name)[0].said : nil
            return [whole]
        }
        return optional.flatMap { member in
            // The value of an update means what the member around it means.
            of(member.shape, member.name == "Value" ? name : member.name).map { sample in
                sample.within(".\(member.name)") { base.with(member.name, $0) }
            }
        }
    }

    private func text(_ name: String, _ format: String?, _ longest: Int?) -> String {
        if let known = made[name] ?? Self.words[name] { return known }
        if name.hasSuffix("Utc") {
            return name.contains("End") || name.contains("Last") ? "2030-03-22T00:00:00Z" : "2030-03-20T00:00:00Z"
        }
        if name.hasSuffix("Interval") || name.hasSuffix("Offset") { return baselines.text(name, "duration") }
        if name.hasSuffix("SubdivisionCode") { return "GB-ENG" }
        if name.hasSuffix("CountryCode") { return "GB" }
        if name.hasSuffix("Date") { return "2030-03-05" }
        if name.hasSuffix("Id") || name.hasSuffix("Ids") { return baselines.text(name, "uuid") }
        let text = baselines.text(name, format)
        guard format == nil, text == "text" else { return text }
        let said = "A \(name)"
        return String(said.prefix(longest ?? said.count))
    }

    private static let words = [
        "Email": "grace@example.com", "InvoicingEmail": "bills@example.com", "ContactEmail": "desk@example.com",
        "Sex": "Female", "Title": "Mister", "Purpose": "Leisure", "ReservationPurpose": "Leisure",
        "Days": "Friday", "AccountingStates": "Open", "ActivityStates": "Active", "StartMonth": "2030-04",
        "RedirectUrl": "https://example.com/back", "ItalianLotteryCode": "ABCDEFG",
        "Applicability": "Always", "CompanyRelation": "TravelAgency", "RouteType": "AllStayItems",
        "AssignmentTargetType": "CompanyAsOwner",
    ]
}

extension [WireShape.Member] {
    /// The names of all members, also of those within others.
    fileprivate var names: Set<String> { reduce(into: []) { $0.formUnion($1.shape.names.union([$1.name])) } }
}

extension WireShape {
    fileprivate var names: Set<String> {
        switch self {
        case .object(let members): members.names
        case .list(let item, _): item.names
        case .variant(let cases): cases.reduce(into: []) { $0.formUnion($1.value?.names ?? []) }
        case .text, .integer, .number, .boolean, .choice, .map, .any: []
        }
    }
}
