import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues
import InnkeeperWire

/// Adds availability blocks, all of them or none, each with a rate of its own that follows the one it is made from.
///
/// A new block is empty: `services/updateAvailability` fills it. `ReleasedUtc` wins over `RollingReleaseOffset`. The
/// rate may be named by the older member `RateId`. A private rate needs a code of a voucher that opens it.
///
/// - Throws: `InvalidReference` for a service, a rate, people or companies that the house does not have;
///   `TimeUnitProblem` for an interval that is not one of time units; `EditableUnitsRefusal` for one that is over;
///   `BlockRefusal` and `VoucherRefusal` for a rate that is not sold so.
extension AvailabilityBlocksAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let blocks = try await call.store.write { transaction in
            try transaction.lock(.enterprise(enterprise.id))
            try transaction.lockStays(of: enterprise.id)
            let office = BlockOffice(call: call, enterprise: enterprise, transaction: transaction)
            // Some queries for each block; their number is limited by the contract.
            return try request.availabilityBlocks.enumerated().map { index, data in
                try office.add(data, at: "AvailabilityBlocks[\(index)]")
            }
        }
        return Response(availabilityBlocks: blocks)
    }
}

/// Makes and changes availability blocks. The house and its ledgers must be locked.
struct BlockOffice {
    let call: Call
    let enterprise: Enterprise
    let transaction: Transaction

    /// A block may be as long as houses plan.
    static let longest = UnitMaximum(
        hours: 366 * 24 * BookingRules.maximumYearsAhead, days: 366 * BookingRules.maximumYearsAhead,
        months: 12 * BookingRules.maximumYearsAhead
    )

    fileprivate func add(
        _ data: Contract.AvailabilityBlockAddParameters, at path: String
    ) throws -> Contract.AvailabilityBlock {
        let bookable = try BookableService(data.serviceID, of: enterprise, for: call, in: transaction)
        let units = try bookable.timeUnits.range(
            first: data.firstTimeUnitStartUTC, last: data.lastTimeUnitStartUTC, maximum: Self.longest
        )
        try checkEnd(of: units, bookable.timeUnits)
        let partners = BlockPartners(
            bookerID: data.bookerID.map { ID($0) }, companyID: data.companyID.map { ID($0) },
            travelAgencyID: data.travelAgencyID.map { ID($0) },
            businessSegmentID: data.businessSegmentID.map { ID($0) }
        )
        try check(partners, of: bookable.service.id)
        let number = try nextNumber()
        let (rate, voucherID) = try rate(of: data, units, bookable, number: number, at: path)
        let block = AvailabilityBlock(
            id: call.newID(), enterpriseID: enterprise.id, chainID: enterprise.chainID,
            serviceID: bookable.service.id, rateID: rate.id, number: number, state: sameChoice(data.state),
            units: units, release: try release(of: data, at: path), pickup: sameChoice(data.pickupDistribution),
            name: data.name.said, notes: data.notes.said, voucherID: voucherID, partners: partners,
            budget: try data.budget.map { try budget($0) }, purpose: data.reservationPurpose.map { sameChoice($0) },
            externalIdentifier: data.externalIdentifier.said, quoteID: data.quoteID,
            purchaseOrderNumber: data.purchaseOrderNumber.said,
            cancellation: data.state == .canceled ? BlockCancellation(at: call.now) : nil, created: call.now
        )
        try SearchedText.check(block.externalIdentifier, at: "\(path).ExternalIdentifier")
        try transaction.rates.insert(rate)
        try transaction.availabilityBlocks.insert(block, bookable.timeUnits)
        return Contract.AvailabilityBlock(block, bookable.timeUnits)
    }

    /// A block that is over cannot be filled any more, so nobody needs a new one.
    func checkEnd(of units: Range<UnitIndex>, _ timeUnits: TimeUnits) throws {
        let last = units.upperBound.advanced(by: -1)
        try EditableUnits.check(
            last..<units.upperBound, of: timeUnits, oldest: enterprise.endOfOperationalHistory(at: call.now),
            now: call.now
        )
    }

    /// - Throws: `InvalidReference` for people, companies and segments that the house does not have, and for a travel
    ///   agency without a contract with the service.
    func check(_ partners: BlockPartners, of service: ID<Service>) throws {
        let chain = enterprise.chainID
        if let id = partners.bookerID, try !transaction.customers.active([id], of: chain).contains(id) {
            throw InvalidReference.unknown("BookerId", id.uuid)
        }
        if let id = partners.companyID, try !transaction.companies.active([id], of: chain).contains(id) {
            throw InvalidReference.unknown("CompanyId", id.uuid)
        }
        if let id = partners.travelAgencyID {
            guard try transaction.companies.active([id], of: chain).contains(id) else {
                throw InvalidReference.unknown("TravelAgencyId", id.uuid)
            }
            let contract = try transaction.travelAgencyContracts.active(of: id, for: service, of: enterprise.id)
            guard contract != nil else {
                throw InvalidReference("TravelAgencyId", "names a company without a travel agency contract: \(id)")
            }
        }
        if let id = partners.businessSegmentID,
            try transaction.businessSegments.find(id, of: enterprise.id) == nil
        {
            throw InvalidReference.unknown("BusinessSegmentId", id.uuid)
        }
    }

    func budget(_ value: Contract.CurrencyValueOld) throws -> BlockBudget {
        BlockBudget(
            currency: try enterprise.accepted(value.currency), value: value.value, net: value.net, tax: value.tax,
            taxRate: value.taxRate
        )
    }

    /// - Throws: `InvalidInput` for an offset of more than some years.
    static func rolling(_ offset: Period, at path: String) throws(InvalidInput) -> BlockRelease {
        guard BlockRelease.isReasonable(offset) else {
            throw InvalidInput(path, "must be within \(BlockRelease.maximumYears) years")
        }
        return .rolling(offset)
    }

    private func release(
        of data: Contract.AvailabilityBlockAddParameters, at path: String
    ) throws(InvalidInput) -> BlockRelease {
        if let released = data.releasedUTC { return .fixed(released) }
        guard let offset = data.rollingReleaseOffset else { return .never }
        return try Self.rolling(offset, at: "\(path).RollingReleaseOffset")
    }

    /// The rate of a new block. It follows the template, so that both cost the same until somebody adjusts it.
    private func rate(
        of data: Contract.AvailabilityBlockAddParameters, _ units: Range<UnitIndex>, _ bookable: BookableService,
        number: String, at path: String
    ) throws -> (rate: Rate, voucherID: UUID?) {
        let member = data.templateRateID == nil ? "RateId" : "TemplateRateId"
        guard let id = data.templateRateID ?? data.rateID else {
            throw InvalidInput("\(path).TemplateRateId", "must be given")
        }
        let template = try transaction.rates.find(ID(id), of: enterprise.id, as: member)
        guard template.serviceID == bookable.service.id, template.type != .availabilityBlock else {
            throw InvalidReference(member, "names no rate of the service that a block can be made from: \(id)")
        }
        let language = enterprise.defaultLanguageCode
        let name = template.names.text(in: language) ?? template.id.description
        guard template.isActive, template.isEnabled else { throw BlockRefusal.rateNotSold(name) }
        let voucherID = try voucher(opening: template, named: name, for: data, units)?.id.uuid
        let rate = Rate(
            id: call.newID(), enterpriseID: enterprise.id, serviceID: template.serviceID, groupID: template.groupID,
            type: .availabilityBlock, pricing: .dependent(on: template.id, absolute: 0, relative: 0),
            names: [language: data.name.said ?? "Availability block \(number)"],
            businessSegmentID: data.businessSegmentID.map { ID($0) } ?? template.businessSegmentID,
            accountingCategoryID: template.accountingCategoryID, created: call.now
        )
        return (rate, voucherID)
    }

    private func voucher(
        opening rate: Rate, named name: String, for data: Contract.AvailabilityBlockAddParameters,
        _ units: Range<UnitIndex>
    ) throws -> Voucher? {
        guard let code = data.voucherCode.said else {
            guard rate.type == .public else { throw BlockRefusal.rateNeedsVoucher(name) }
            return nil
        }
        let use = VoucherUse(
            code: code, rate: rate.id, units: units, company: data.companyID.map { ID($0) },
            travelAgency: data.travelAgencyID.map { ID($0) }
        )
        let known = try transaction.voucherCodes.usable([code], for: rate.serviceID, of: enterprise.id)
        return try use.voucher(among: known[VoucherCode.folded(code)] ?? [], now: call.now)
    }

    /// Blocks are counted by the house's own counter for them; it gets one with its first block.
    private func nextNumber() throws -> String {
        let counters = transaction.counters
        let counter: ID<Counter>
        if let standard = try counters.standard(.availabilityBlock, of: enterprise.id) {
            counter = standard.id
        } else {
            let new = Counter(
                id: call.newID(), enterpriseID: enterprise.id, name: "Availability blocks", type: .availabilityBlock,
                isDefault: true, created: call.now
            )
            try counters.insert(new)
            counter = new.id
        }
        guard let next = try counters.next(counter, of: enterprise.id, at: call.now) else {
            preconditionFailure("The counter was just found.")
        }
        return next.number
    }
}
