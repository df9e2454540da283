import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// An order on its way into the books.
struct OrderDraft {
    let call: Call
    let enterprise: Enterprise
    let transaction: Transaction
    let consumed: Date

    /// Writes the order and its charges.
    func add(_ request: OrdersAdd.Request) throws -> ID<ProductOrder> {
        let service = try additionalService(request.serviceID)
        guard let id = request.accountID ?? request.customerID else {
            throw InvalidReference("AccountId", "is required")
        }
        let accounts = try transaction.accounts.lockActive([ID(id)], of: enterprise.chainID, as: "AccountId")
        let account = try accounts[ID(id)].known(as: "AccountId", id)
        guard account.type == .customer || call.permits(.companyAccounts) else { throw OrderRefusal.companyAccount }
        let order = ProductOrder(
            id: call.newID(), enterpriseID: enterprise.id, serviceID: service.id, account: account,
            linkedReservationID: try linkedReservation(request.linkedReservationID, account),
            businessSegmentID: try segment(request.businessSegmentID), notes: request.notes, consumed: consumed,
            creatorProfileID: call.profileID, created: call.now, updated: call.now
        )
        let isGrouped = !(request.options?.disableItemGrouping ?? false)
        let lines = try productLines(request.productOrders ?? [], service) + customLines(request.items ?? [])
        guard !lines.isEmpty else {
            throw InvalidReference("ProductOrders", "and Items are both empty, so there is nothing to order")
        }
        let bill = try request.billID.map { try transaction.bills.findOpen(ID($0), of: account, in: enterprise.id) }
        try transaction.productOrders.insert(order)
        let items = (isGrouped ? Self.grouped(lines) : lines).map { line, count in
            item(line, count, of: order, bill?.id)
        }
        let stay = order.linkedReservationID
        let posted = try transaction.orderItems.post(
            try grantAllowances(to: items, of: stay), newBillID: { call.newID() }, at: call.now
        )
        try AllowanceDesk(call: call, enterprise: enterprise, transaction: transaction).spend(on: posted, of: stay)
        return order.id
    }

    /// Lines that are alike, with their counts added up, in the order of their first appearance.
    static func grouped(_ lines: [CountedLine]) -> [CountedLine] {
        var grouped: [CountedLine] = []
        var places: [OrderLine: Int] = [:]
        for (line, count) in lines {
            if let place = places[line] {
                grouped[place].count += count
            } else {
                places[line] = grouped.count
                grouped.append((line, count))
            }
        }
        return grouped
    }

    private func segment(_ id: UUID?) throws -> ID<BusinessSegment>? {
        guard let id else { return nil }
        return try transaction.businessSegments.find(ID(id), of: enterprise.id).known(as: "BusinessSegmentId", id).id
    }

    /// Orders are for what is sold beside the stay; what is sold by time units is booked.
    private func additionalService(_ id: UUID) throws -> Service {
        let service = try transaction.services.find(ID(id), of: enterprise.id).known(as: "ServiceId", id)
        guard !service.isBookable else {
            throw InvalidReference("ServiceId", "is sold by time units; orders are for additional services")
        }
        return service
    }

    /// The stay that the caller links, or else the one that the account is on just now.
    private func linkedReservation(_ id: UUID?, _ account: Account) throws -> ID<Reservation>? {
        guard let id else { return try transaction.productOrders.probableReservation(of: account, in: enterprise.id) }
        return try call.reservation(id, of: enterprise.id, as: "LinkedReservationId", in: transaction).id
    }

    private func productLines(
        _ orders: [Contract.ProductOrderAdditionData], _ service: Service
    ) throws -> [CountedLine] {
        let wanted = ids(orders.map(\.productID), of: Product.self)
        let products = try transaction.products.find(wanted, of: enterprise.id)
        let byID = Dictionary(uniqueKeysWithValues: products.map { ($0.id, $0) })
        return try orders.map { order in
            guard let product = byID[ID(order.productID)], product.serviceID == service.id, product.isActive
            else {
                throw InvalidReference.unknown("ProductId", order.productID)
            }
            let line = OrderLine(
                product: product.id,
                name: product.names.text(in: call.language ?? enterprise.defaultLanguageCode) ?? "",
                category: product.accountingCategoryID, externalIdentifier: order.externalIdentifier,
                unitAmount: try order.unitAmount.map { try unitAmount($0) } ?? price(of: product)
            )
            return try counted(line, order.count ?? 1, as: "Count")
        }
    }

    private func customLines(_ items: [Contract.OrderItemAdditionData]) throws -> [CountedLine] {
        let categories = ids(items.compactMap(\.accountingCategoryID), of: AccountingCategory.self)
        let known = Set(try transaction.accountingCategories.find(categories, of: enterprise.id).map(\.id))
        if let unknown = categories.first(where: { !known.contains($0) }) {
            throw InvalidReference.unknown("AccountingCategoryId", unknown.uuid)
        }
        return try items.map { item in
            let line = OrderLine(
                product: nil, name: item.name, category: item.accountingCategoryID.map { ID($0) },
                externalIdentifier: item.externalIdentifier, unitAmount: try unitAmount(item.unitAmount)
            )
            return try counted(line, item.unitCount, as: "UnitCount")
        }
    }

    private func unitAmount(_ parameters: Contract.AmountParameters) throws -> Amount {
        try enterprise.amount(parameters, at: consumed)
    }

    private func price(of product: Product) throws -> Amount {
        let currency = try enterprise.accepted(product.currencyCode)
        return try enterprise.taxRules.amount(product.price, currency, codes: product.taxCodes, at: consumed)
    }

    /// - Throws: `OrderRefusal.negativeAmount` where the total is negative and the token does not permit that.
    private func counted(_ line: OrderLine, _ count: Int, as member: String) throws -> CountedLine {
        guard count.magnitude <= Self.largestCount else { throw InvalidReference(member, "is too large") }
        let isNegative = line.unitAmount.gross.isNegative != (count < 0) && !line.unitAmount.gross.isZero && count != 0
        guard !isNegative || call.permits(.negativeAmounts) else { throw OrderRefusal.negativeAmount }
        return (line, count)
    }

    private static let largestCount = 10_000

    private func item(_ line: OrderLine, _ count: Int, of order: ProductOrder, _ bill: ID<Bill>?) -> OrderItem {
        OrderItem(
            id: call.newID(), enterpriseID: enterprise.id, account: order.account, serviceID: order.serviceID,
            serviceOrder: .productOrder(order.id), billID: bill, accountingCategoryID: line.category,
            productID: line.product, kind: line.product == nil ? .customItem : .productOrder,
            revenueType: line.product == nil ? .additional : .product, billingName: line.name,
            externalIdentifier: line.externalIdentifier, notes: order.notes, unitCount: count,
            unitAmount: line.unitAmount, profileID: call.profileID, created: call.now, consumed: consumed
        )
    }
}

/// One line of an order before it is an item.
struct OrderLine: Hashable {
    var product: ID<Product>?
    var name: String
    var category: ID<AccountingCategory>?
    var externalIdentifier: String?
    var unitAmount: Amount
}

typealias CountedLine = (line: OrderLine, count: Int)
