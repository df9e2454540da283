import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Where vouchers of an enterprise are made and changed.
struct VoucherDesk {
    let call: Call
    let enterprise: Enterprise
    let transaction: Transaction

    /// The vouchers, in the order of the request, each once, with their services locked until the transaction ends.
    ///
    /// - Throws: `InvalidReference` for one that the enterprise does not have or of a service that the token does not
    ///   open.
    func vouchers(_ uuids: [UUID], as member: String) throws -> [Voucher] {
        let wanted: [ID<Voucher>] = ids(uuids)
        let services = try transaction.vouchers.find(wanted, ofAny: [enterprise.id]).map(\.serviceID)
        try transaction.lock(Set(services).map { .service($0) })
        let found = try transaction.vouchers.find(wanted, ofAny: [enterprise.id])
        return try wanted.map { id in
            let voucher = try found.first { $0.id == id }.known(as: member, id.uuid)
            guard call.caller.token.serviceID.map({ $0.uuid == voucher.serviceID.uuid }) ?? true else {
                throw InvalidReference.unknown(member, id.uuid)
            }
            return voucher
        }
    }

    /// The rates of a service that a voucher is to open.
    ///
    /// - Throws: `InvalidReference` for a rate that the service does not sell.
    func rates(_ uuids: [UUID], of service: ID<Service>) throws -> [ID<Rate>] {
        let wanted: [ID<Rate>] = ids(uuids)
        let found = try transaction.rates.find(wanted, of: enterprise.id)
        for id in wanted where !found.contains(where: { $0.id == id && $0.serviceID == service && $0.isActive }) {
            throw InvalidReference.unknown("AssignedRateIds", id.uuid)
        }
        return wanted
    }

    /// The voucher that an entry of a request describes.
    ///
    /// - Throws: `InvalidInput` for a blank name, an interval that ends before it begins, and a missing company.
    func voucher(
        _ data: Contract.VoucherAddParameters, _ bookable: BookableService, at path: String
    ) throws(InvalidInput) -> Voucher {
        guard let name = data.name.said else { throw InvalidInput("\(path).Name", "must not be blank") }
        let occupiable = try bookable.timeUnits.span(
            around: data.occupiableIntervalStartUTC, data.occupiableIntervalEndUTC,
            at: ("\(path).OccupiableIntervalStartUtc", "\(path).OccupiableIntervalEndUtc")
        )
        do throws(VoucherProblem) {
            return try Voucher(
                id: call.newID(), enterpriseID: enterprise.id, serviceID: bookable.service.id,
                chainID: enterprise.chainID, name: name, type: sameChoice(data.type),
                companyID: data.companyID.map { ID($0) }, occupiable: occupiable,
                externalIdentifier: data.externalIdentifier.said, created: call.now
            )
        } catch {
            throw Self.invalid(error, at: path)
        }
    }

    /// Whether a voucher has the company that its type wants, and the chain knows it.
    ///
    /// Whether a travel agency has a contract is not looked at: its stays may be sold before it is written.
    ///
    /// - Throws: `InvalidReference` for a company that the chain does not have; `InvalidInput` for a missing one.
    func checkCompany(of voucher: Voucher, at path: String) throws {
        do throws(VoucherProblem) { try voucher.check() } catch { throw Self.invalid(error, at: path) }
        guard let company = voucher.companyID else { return }
        guard try transaction.companies.active([company], of: enterprise.chainID).contains(company) else {
            throw InvalidReference.unknown("CompanyId", company.uuid)
        }
    }

    private static func invalid(_ problem: VoucherProblem, at path: String) -> InvalidInput {
        switch problem {
        case .companyMissing: InvalidInput("\(path).CompanyId", "is required for a voucher of this type")
        }
    }
}
