/// What a house may want to know of everybody who stays before he leaves, because its country or its owner asks for it.
///
/// (inferred) The documents refuse a check-out while profiles of companions are not complete, and have no setting that
/// says what complete is. So each house says it (`innkeeper profiles`); one that says nothing is content with the name
/// that every profile has. The facts are called as the members of a customer.
public enum ProfileFact: String, CaseIterable, Sendable {
    case firstName = "FirstName"
    case birthDate = "BirthDate"
    case nationality = "NationalityCode"
    case address = "Address"
    case email = "Email"
    case phone = "Phone"
    /// A paper of any type.
    case identityDocument = "IdentityDocument"
}

extension Customer {
    /// What the profile does not tell of `facts`, in their order.
    public func lacks(of facts: Set<ProfileFact>, hasDocument: Bool) -> [ProfileFact] {
        ProfileFact.allCases.filter { facts.contains($0) && !tells($0, hasDocument) }
    }

    private func tells(_ fact: ProfileFact, _ hasDocument: Bool) -> Bool {
        switch fact {
        case .firstName: person.firstName.isFilled
        case .birthDate: person.birthDate.isFilled
        case .nationality: person.nationalityCode.isFilled
        case .address: address?.line1.isFilled ?? false
        case .email: contact.email.isFilled
        case .phone: contact.phone.isFilled
        case .identityDocument: hasDocument
        }
    }
}

/// Somebody who stays and whose profile lacks what the house has to know.
public struct IncompleteProfile: Hashable, Sendable {
    public let customer: ID<Customer>
    public let lacks: [ProfileFact]

    public init(customer: ID<Customer>, lacks: [ProfileFact]) {
        self.customer = customer
        self.lacks = lacks
    }
}
