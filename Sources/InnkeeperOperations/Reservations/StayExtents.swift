import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

/// Everything that an older list of stays can carry along, each part loaded in one go for all stays of the page.
struct StayExtents {
    let call: Call
    let enterprises: [ID<Enterprise>]
    let transaction: Transaction
    let stays: [Reservation]
    let extent: Contract.ReservationExtent

    private var furniture: StayFurniture {
        StayFurniture(call: call, enterprises: enterprises, transaction: transaction)
    }

    func response(currency: String?) throws -> Contract.ReservationResult {
        let facts = try OldReservationFacts(for: stays, of: enterprises, in: transaction)
        let items = try items()
        let exchange = try Exchange(to: currency.said, of: enterprises, in: transaction)
        let resources: [ID<Resource>] = ids(stays.compactMap { $0.assignedResourceID?.uuid })
        let groups = Set(stays.map(\.groupID))
        var result = Contract.ReservationResult()
        result.reservations = given(extent.reservations) ? stays.map { Contract.ReservationOld($0, facts) } : nil
        result.reservationGroups = given(extent.reservationGroups)
            ? groups.sorted(by: >).compactMap { facts.groups[$0] }.map(Contract.ReservationGroupOld.init) : nil
        if given(extent.customers) || given(extent.customerAdresses) || given(extent.customerIdentityDocuments) {
            result.customers = try customers(facts)
        }
        if given(extent.services) { result.services = try furniture.services(ids(stays.map(\.serviceID.uuid))) }
        if given(extent.products) {
            let ordered = (items ?? []).compactMap { $0.productID?.uuid }
            result.products = try furniture.products(ids(ordered + orderable().map(\.id.uuid)))
        }
        if given(extent.resources) { result.resources = try furniture.resources(resources) }
        if given(extent.resourceCategories) {
            result.resourceCategories = try furniture.resourceCategories(ids(stays.map(\.requestedCategoryID.uuid)))
        }
        if given(extent.resourceCategoryAssignments) {
            result.resourceCategoryAssignments = try furniture.assignments(of: resources)
        }
        if given(extent.businessSegments) {
            result.businessSegments = try furniture.businessSegments(
                ids(stays.compactMap { $0.sale.businessSegmentID?.uuid })
            )
        }
        if given(extent.rates) {
            let rates = try furniture.rates(ids(stays.map(\.sale.rateID.uuid)))
            result.rates = rates
            result.rateGroups = try furniture.rateGroups(ids(rates.map(\.groupID)))
        }
        result.items = given(extent.items) ? try items?.map { try Contract.AccountingItem($0, in: exchange) } : nil
        result.orderItems = given(extent.orderItems)
            ? try items?.map { try Contract.OrderItemOld($0, in: exchange) } : nil
        if given(extent.notes) { result.notes = try notes() }
        result.qrCodeData = given(extent.qrCodeData)
            ? stays.map { Contract.ReservationQrCodeData(reservationID: $0.id.uuid, data: $0.qrCodeData) } : nil
        if given(extent.companies) { result.companies = try companies() }
        result.cursor = stays.last?.id.uuid
        return result
    }

    private func given(_ flag: Bool?) -> Bool { flag ?? false }

    /// The charges of the stays, where any part of the answer is made of them.
    private func items() throws -> [OrderItem]? {
        guard given(extent.items) || given(extent.orderItems) || given(extent.products) else { return nil }
        let states = extent.accountingStates.map { state -> Hospitality.AccountingState in sameChoice(state) }
        return try transaction.orderItems.charged(to: stays.map(\.id), in: states, of: enterprises)
    }

    /// What can be ordered with the stays: all that their houses sell.
    private func orderable() throws -> [Product] {
        let houses = Set(stays.map(\.enterpriseID)).sorted()
        guard !houses.isEmpty else { return [] }
        return try transaction.products.list(
            HouseFilter<Product>(enterprises: houses, isActive: true), includingDefault: false,
            Page(count: Self.mostProducts)
        )
    }

    /// More products than any houses of one token sell.
    private static let mostProducts = 10_000

    /// Owners, bookers and all who stay.
    private func customers(_ facts: OldReservationFacts) throws -> [Contract.Customer] {
        let owners = stays.filter { $0.account.type == .customer }.map(\.account.id.uuid)
        let companions = stays.flatMap { facts.companions[$0.id] ?? [] }.map(\.uuid)
        let wanted: [ID<Customer>] = ids(owners + stays.compactMap { $0.bookerID?.uuid } + companions)
        guard !wanted.isEmpty else { return [] }
        var filter = CustomerFilter(chains: Array(Set(stays.map(\.chainID))))
        filter.ids = wanted
        let customers = try transaction.customers.list(filter, Page(count: wanted.count))
        let documents = given(extent.customerIdentityDocuments)
            ? try transaction.identityDocuments(call.premises.vault).documents(of: wanted, ofAny: filter.chains) : []
        let byCustomer = Dictionary(grouping: documents, by: \.customerID)
        return customers.map { customer in
            Contract.Customer(
                customer, withAddress: given(extent.customerAdresses), documents: byCustomer[customer.id] ?? []
            )
        }
    }

    private func notes() throws -> [Contract.OrderNote] {
        guard !stays.isEmpty else { return [] }
        var filter = ServiceOrderNoteFilter(enterprises: enterprises)
        filter.orderIDs = stays.map(\.id.uuid)
        return try transaction.serviceOrderNotes.list(filter, Page(count: 100_000)).map(Contract.OrderNote.init)
    }

    /// The companies whose people stay and those that sold stays.
    private func companies() throws -> [Contract.Company] {
        let wanted: [ID<Company>] = ids(
            stays.compactMap { $0.sale.partnerCompanyID?.uuid } + stays.compactMap { $0.sale.travelAgencyID?.uuid }
        )
        guard !wanted.isEmpty else { return [] }
        var filter = CompanyFilter(chains: Array(Set(stays.map(\.chainID))))
        filter.ids = wanted
        return try transaction.companies.list(filter, Page(count: wanted.count)).map { Contract.Company($0) }
    }
}
