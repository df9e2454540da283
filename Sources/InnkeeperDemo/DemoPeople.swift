import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// What the houses know about their guests and partners beside their names.
struct DemoPeople {
    let chain: Chain
    let ids: DemoIDs
    let opening: Date
    let guests: DemoGuests
    let vault: DocumentVault

    /// Everything is about the first few, so that a demonstration stays quick to furnish.
    func write(by integration: Integration, at houses: [DemoHouse], in transaction: Transaction) throws {
        let known = Array(guests.customers.prefix(12))
        try writeNotes(on: known, in: transaction)
        try writeFamilies(of: known, in: transaction)
        try writePapers(of: known, by: integration, in: transaction)
        try writeCompanies(in: transaction)
        for house in houses {
            try writeContracts(with: house, in: transaction)
            try DemoPictures(house: house).write(in: transaction)
        }
    }

    private func writeNotes(on known: [Customer], in transaction: Transaction) throws {
        let notes: [(String, AccountNoteClassification)] = [
            ("Prefers a quiet room away from the lift.", .reservations), ("Allergic to nuts.", .foodAndBeverage),
            ("Feather-free pillows.", .housekeeping), ("Celebrates an anniversary every spring.", .gifts),
        ]
        for (customer, note) in zip(known, notes) {
            try transaction.accountNotes.insert(
                AccountNote(
                    id: ids.next(at: customer.created), chainID: chain.id, account: Account(customer.id),
                    content: note.0, classification: note.1, created: customer.created
                )
            )
        }
        guard let company = guests.companies.first else { return }
        try transaction.accountNotes.insert(
            AccountNote(
                id: ids.next(at: opening), chainID: chain.id, account: Account(company.id),
                content: "Wants one invoice a month.", classification: .general, created: opening
            )
        )
    }

    private func writeFamilies(of known: [Customer], in transaction: Transaction) throws {
        let pairs: [(Int, Int, CustomerRelationshipType)] = [
            (0, 1, .spouse), (0, 2, .child), (1, 2, .child), (3, 4, .friend),
        ]
        for (one, other, type) in pairs where other < known.count {
            for (from, to, type) in [(known[one], known[other], type), (known[other], known[one], type.inverse)] {
                try transaction.customerRelationships.insert(
                    CustomerRelationship(
                        id: ids.next(at: opening), chainID: chain.id, customerID: from.id, relatedCustomerID: to.id,
                        type: type, created: opening
                    )
                )
            }
        }
    }

    private func writePapers(
        of known: [Customer], by integration: Integration, in transaction: Transaction
    ) throws {
        guard vault.hasKey else { return }
        for (number, customer) in known.enumerated() {
            try transaction.identityDocuments(vault).insert(
                IdentityDocument(
                    id: ids.next(at: customer.created), chainID: chain.id, customerID: customer.id,
                    type: number.isMultiple(of: 3) ? .identityCard : .passport, number: "X\(1_000_000 + number * 7919)",
                    expirationDate: "20\(30 + number % 8)-06-30", issuingCountryCode: customer.person.nationalityCode,
                    isVerified: number.isMultiple(of: 2), created: customer.created
                )
            )
        }
        guard let first = known.first else { return }
        let letter = Data("%PDF-1.4\n% A letter of thanks.\n".utf8)
        try transaction.accountFiles(vault).insert(
            AccountFile(
                id: ids.next(at: opening), chainID: chain.id, account: Account(first.id), name: "Letter of thanks.pdf",
                type: .pdf, sizeBytes: letter.count, content: letter.base64EncodedString(),
                creatorProfileID: integration.id.uuid, created: opening
            )
        )
    }

    private func writeCompanies(in transaction: Transaction) throws {
        for (number, known) in guests.companies.enumerated() {
            var company = known
            let name = known.name.lowercased().filter { $0.isLetter && $0.isASCII }
            company.contact.invoicingEmail = "accounts@\(name).example"
            company.contact.websiteURL = "https://\(name).example"
            company.codes.identifier = String(20_000_000 + number)
            company.terms.options = [.invoiceable]
            company.terms.creditRating = number == 3 ? .paymentRequiredUpfront : .creditOK
            company.terms.invoiceDueInterval = Period(days: 30)
            company.classifications = known.name.contains("Travel") || known.name.contains("Tours")
                ? [.onlineTravelAgency] : [.corporate]
            company.address = Address(id: ids.next(at: opening), line1: "\(number + 1) Quay Street", countryCode: "GB")
            try transaction.companies.update(company)
        }
    }

    /// Agencies sell the stays of both houses.
    private func writeContracts(with house: DemoHouse, in transaction: Transaction) throws {
        for company in guests.companies where company.name.contains("Travel") || company.name.contains("Tours") {
            var contract = TravelAgencyContract(
                id: ids.next(at: opening), enterpriseID: house.enterprise.id, chainID: chain.id,
                serviceID: house.stays.id, companyID: company.id, created: opening
            )
            contract.commission = ExactDecimal(coefficient: 15, scale: 2)
            contract.isCommissionIncluded = true
            contract.contactPerson = "Trade desk"
            try transaction.travelAgencyContracts.insert(contract)
        }
    }
}
