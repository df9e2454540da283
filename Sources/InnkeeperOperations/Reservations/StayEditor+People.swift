import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

extension StayEditor {
    private var transaction: Transaction { desk.transaction }
    private var chain: ID<Chain> { desk.enterprise.chainID }

    /// Who comes, who booked, and the numbers by which others know the stay.
    func editPeople(_ new: inout Reservation) throws {
        if let counts = edit.data.personCounts {
            new.persons = try persons(try edit.uncleared(counts.value, "PersonCounts"))
        }
        if let booker = edit.data.bookerID {
            new.bookerID = try booker.value.map { id in
                guard try transaction.customers.active([ID(id)], of: chain).contains(ID(id)) else {
                    throw InvalidReference.unknown("BookerId", id)
                }
                return ID(id)
            }
        }
        if let number = edit.data.channelNumber { new.channel.number = number.value }
        try edit.data.purpose.overwrite(&new.purpose, at: "\(edit.path)Purpose.Value")
    }

    /// Through whom and as what the stay was sold.
    func editSale(_ new: inout Reservation) throws {
        if let company = edit.data.companyID {
            new.sale.partnerCompanyID = try known(company.value, as: "CompanyId")
        }
        if let agency = edit.data.travelAgencyID {
            new.sale.travelAgencyID = try known(agency.value, as: "TravelAgencyId")
        }
        if let segment = edit.data.businessSegmentID {
            new.sale.businessSegmentID = try segment.value.map { id in
                try transaction.businessSegments.find(ID(id), of: old.enterpriseID)
                    .known(as: "BusinessSegmentId", id).id
            }
        }
        if let card = edit.data.creditCardID {
            new.sale.creditCardID = try card.value.map { id in
                // Only who books may give the booker's card; later it has to be the owner's.
                try StayCards(of: [id], of: old.enterpriseID, in: transaction).check(id, of: [new.account.id.uuid])
                return id
            }
        }
        if let block = edit.data.availabilityBlockID {
            let block = try block.value.map { try desk.block($0, for: old) }
            // A stay that stays in its block keeps the number under which it was picked up.
            if let block, block.id != old.sale.availabilityBlockID {
                new.sale.purchaseOrderNumber = block.purchaseOrderNumber
            }
            new.sale.availabilityBlockID = block?.id
        }
    }

    private func known(_ id: UUID?, as member: String) throws -> ID<Company>? {
        guard let id else { return nil }
        guard try transaction.companies.active([ID(id)], of: chain).contains(ID(id)) else {
            throw InvalidReference.unknown(member, id)
        }
        return ID(id)
    }

    private func persons(_ counts: [Contract.ReservationPersonCount]) throws -> [PersonCount] {
        let wanted: [ID<AgeCategory>] = ids(counts.map(\.ageCategoryID))
        let known = try transaction.ageCategories.find(wanted, of: old.enterpriseID)
            .filter { $0.serviceID == old.serviceID }
        var persons: [PersonCount] = []
        for count in counts {
            let id = ID<AgeCategory>(count.ageCategoryID)
            guard known.contains(where: { $0.id == id }) else {
                throw InvalidReference.unknown("AgeCategoryId", count.ageCategoryID)
            }
            if let index = persons.firstIndex(where: { $0.ageCategoryID == id }) {
                persons[index] = PersonCount(id, persons[index].count + count.count)
            } else {
                persons.append(PersonCount(id, count.count))
            }
        }
        guard !persons.isEmpty else { throw edit.invalid("PersonCounts", "must name at least one person") }
        guard persons.allSatisfy({ $0.count <= StayCatalog.largestParty }) else {
            throw InvalidReference("PersonCounts", "has more people than a house can hold")
        }
        return persons
    }
}

extension StayDesk {
    /// The block that a stay becomes a part of.
    ///
    /// - Throws: `InvalidReference` for one that the house or the service of the stay does not have.
    func block(_ id: UUID, for stay: Reservation) throws -> AvailabilityBlock {
        let found = try transaction.availabilityBlocks.find([ID(id)], of: enterprise.id)
        guard let block = found.first, block.serviceID == stay.serviceID, block.isActive else {
            throw InvalidReference.unknown("AvailabilityBlockId", id)
        }
        return block
    }
}
