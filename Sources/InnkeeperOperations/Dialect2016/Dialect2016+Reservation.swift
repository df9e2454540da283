import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

extension Dialect2016 {
    /// A stay as this edition tells of one: the older shape of today, with its people inside.
    struct Reservation: WireWritable {
        let stay: Contract.ReservationOld
        let customer: Customer
        let companions: [Customer]

        func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", stay.id)
            writer.uuid("GroupId", stay.groupID)
            writer.string("Number", stay.number)
            writer.string("ChannelNumber", stay.channelNumber)
            writer.string("ChannelManagerId", stay.channelManagerNumber)
            writer.string("State", stay.state.rawValue)
            writer.instant("CreatedUtc", stay.createdUTC)
            writer.instant("UpdatedUtc", stay.updatedUTC)
            writer.instant("StartUtc", stay.startUTC)
            writer.instant("EndUtc", stay.endUTC)
            writer.uuid("RequestedCategoryId", stay.requestedCategoryID)
            writer.uuid("AssignedSpaceId", stay.assignedSpaceID)
            writer.uuid("BusinessSegmentId", stay.businessSegmentID)
            writer.uuid("CompanyId", stay.companyID)
            writer.uuid("TravelAgencyId", stay.travelAgencyID)
            writer.uuid("RateId", stay.rateID)
            writer.int("AdultCount", stay.adultCount)
            writer.int("ChildCount", stay.childCount)
            writer.part("Customer", of: customer)
            writer.parts("Companions", of: companions)
            writer.endObject()
        }
    }

    /// A group of stays that were booked together.
    struct ReservationGroup: WireWritable {
        let id: UUID
        let name: String?

        func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("Name", name)
            writer.endObject()
        }
    }

    /// Stays with all that this edition puts into them, loaded in one go.
    struct Stays {
        let reservations: [Reservation]
        let groups: [ReservationGroup]

        init(
            _ stays: [Hospitality.Reservation], of enterprise: Enterprise, for call: Call, in transaction: Transaction
        ) throws {
            let facts = try OldReservationFacts(for: stays, of: [enterprise.id], in: transaction)
            let people = try People(of: stays, facts, enterprise.chainID, call, transaction)
            reservations = stays.map { stay in
                Reservation(
                    stay: Contract.ReservationOld(stay, facts), customer: people.owner(of: stay),
                    companions: (facts.companions[stay.id] ?? []).compactMap { people.customers[$0] }
                )
            }
            groups = ids(stays.map(\.groupID.uuid), of: Hospitality.ReservationGroup.self).map { id in
                ReservationGroup(id: id.uuid, name: facts.groups[id]?.name)
            }
        }
    }

    /// Everybody who owns one of some stays or is there.
    private struct People {
        let customers: [ID<Hospitality.Customer>: Customer]
        let companies: [ID<Company>: Customer]

        init(
            of stays: [Hospitality.Reservation], _ facts: OldReservationFacts, _ chain: ID<Chain>, _ call: Call,
            _ transaction: Transaction
        ) throws {
            let accounts = stays.map(\.account)
            let owners = accounts.filter { $0.type == .customer }.map(\.id.uuid)
            let all: [ID<Hospitality.Customer>] = ids(owners + facts.companions.values.joined().map(\.uuid))
            let firms: [ID<Company>] = ids(accounts.filter { $0.type == .company }.map(\.id.uuid))
            let passports = try call.passports(of: all, in: chain, transaction)
            let found = try transaction.customers.find(all, of: chain)
            customers = Dictionary(
                uniqueKeysWithValues: found.map { ($0.id, Customer($0, passport: passports[$0.id])) }
            )
            companies = Dictionary(
                uniqueKeysWithValues: try transaction.companies.find(firms, of: chain).map { ($0.id, Customer($0)) }
            )
        }

        func owner(of stay: Hospitality.Reservation) -> Customer {
            let owner =
                switch stay.account.type {
                case .customer: customers[ID(stay.account.id.uuid)]
                case .company: companies[ID(stay.account.id.uuid)]
                }
            // Accounts are no foreign keys: a page of stays does not fail for one that a damaged database lost.
            return owner ?? Customer(lost: stay.account.id.uuid)
        }
    }
}
