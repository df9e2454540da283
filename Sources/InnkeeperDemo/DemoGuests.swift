import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// The people who stay: profiles of the chain, met by both houses.
struct DemoGuests: Sendable {
    private(set) var customers: [Customer] = []
    private(set) var companies: [Company] = []

    private static let firstNames = [
        "Ada", "Amira", "Bjarne", "Chiara", "Dmitri", "Elif", "Femi", "Grace", "Hana", "Ivo", "Jūrate", "Kenji",
        "Lena",
        "Mateo", "Nadia", "Óscar", "Priya", "Quentin", "Rosa", "Søren", "Tamar", "Umi", "Viktor", "Wen", "Ximena",
        "Yusuf",
        "Zoë",
    ]
    private static let lastNames = [
        "Abbott", "Bauer", "Castillo", "Dubois", "Eriksen", "Farouk", "García", "Haddad", "Ivanova", "Jansen",
        "Kowalska",
        "Lindqvist", "Moreau", "Nakamura", "Okafor", "Papadakis", "Quinn", "Rossi", "Schäfer", "Tanaka", "Ueda",
        "Varga",
        "Weiss", "Xu", "Yılmaz", "Zhang",
    ]
    private static let places: [(country: String, language: String, city: String)] = [
        ("GB", "en-GB", "Leeds"), ("US", "en-US", "Boston"), ("DE", "de-DE", "Köln"), ("FR", "fr-FR", "Lyon"),
        ("ES", "es-ES", "Sevilla"), ("IT", "it-IT", "Torino"), ("JP", "ja-JP", "Osaka"), ("SE", "sv-SE", "Malmö"),
    ]

    mutating func arrive(
        _ count: Int, at chain: Chain, from opening: Date, ids: DemoIDs, random: inout DemoRandom,
        in transaction: Transaction
    ) throws {
        for number in 0..<count {
            // Profiles are made within the first days, so that nobody books before being known.
            let created = opening.addingTimeInterval(Double(number) * 20)
            let customer = try Self.customer(number, at: chain, created: created, ids, &random, transaction)
            try transaction.customers.insert(customer)
            customers.append(customer)
        }
        for name in ["Harbour & Finch", "Meridian Travel", "Nordlys Engineering", "Atlas Tours"] {
            let company = Company(
                id: ids.next(at: opening), chainID: chain.id,
                number: try transaction.companies.nextNumber(of: chain.id), name: name, created: opening
            )
            try transaction.companies.insert(company)
            companies.append(company)
        }
    }

    private static func customer(
        _ number: Int, at chain: Chain, created: Date, _ ids: DemoIDs, _ random: inout DemoRandom,
        _ transaction: Transaction
    ) throws -> Customer {
        let (first, last, place) = (random.pick(firstNames), random.pick(lastNames), random.pick(places))
        var person = CustomerPerson(firstName: first, lastName: last)
        person.nationalityCode = place.country
        person.preferredLanguageCode = place.language
        person.birthDate = LocalDate(year: random.number(1945...2004), month: random.number(1...12), day: 15)?.rawValue
        let id: ID<Customer> = ids.next(at: created)
        return Customer(
            id: id, chainID: chain.id, number: try transaction.customers.nextNumber(of: chain.id), person: person,
            contact: CustomerContact(
                email: "guest\(number + 1)@\(place.city.lowercased().filter(\.isASCII)).example",
                phone: "+4420794\(10_000 + number)"
            ),
            classifications: random.chance(6) ? [.important] : random.chance(20) ? [.returning] : [],
            address: Address(
                id: ids.next(at: created), line1: "\(random.number(1...180)) High Street", city: place.city,
                postalCode: String(random.number(10_000...99_999)), countryCode: place.country
            ),
            creatorProfileID: id.uuid, created: created
        )
    }
}
