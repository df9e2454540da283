import Foundation
import Hospitality
import InnkeeperStore

/// Turns what a stay sells into items on its account.
struct StayCharges {
    let call: Call
    let catalog: StayCatalog

    /// The nights and products of a quote, as items of the reservation that it became.
    func items(of quote: StayQuote, for reservation: Reservation) -> [OrderItem] {
        let nights = StayItems.nights(
            quote.units, prices: quote.nights, stay: quote.stay, timeUnits: catalog.timeUnits
        )
        return nights.map { night($0, of: reservation, quote.category, quote.rate) }
            + quote.products.flatMap { items(of: $0, for: reservation, quote.stay) }
    }

    func items(of quote: ProductQuote, for reservation: Reservation, _ stay: Stay) -> [OrderItem] {
        quote.drafts(for: stay, catalog.timeUnits).map { product($0, quote.product, of: reservation) }
    }

    func night(
        _ draft: StayItemDraft, of reservation: Reservation, _ category: ResourceCategory, _ rate: Rate?
    ) -> OrderItem {
        item(
            draft, of: reservation, serviceID: reservation.serviceID,
            accountingCategoryID: rate?.accountingCategoryID ?? category.accountingCategoryID,
            name: catalog.name(category.names)
        )
    }

    func product(_ draft: StayItemDraft, _ product: Product, of reservation: Reservation) -> OrderItem {
        var item = item(
            draft, of: reservation, serviceID: product.serviceID,
            accountingCategoryID: product.accountingCategoryID, name: catalog.name(product.names)
        )
        if let corrected = draft.rebatedItemID {
            if product.allowanceExpiry != nil { item.allowanceUse = .correction(of: corrected) }
        } else {
            item.allowance = product.allowance(
                for: reservation.id, unit: product.posting == .perTimeUnit ? draft.unit : nil,
                from: reservation.scheduledStart, catalog.timeUnits
            )
        }
        return item
    }

    func item(
        _ draft: StayItemDraft, of reservation: Reservation, serviceID: ID<Service>,
        accountingCategoryID: ID<AccountingCategory>?, name: String?, isActive: Bool? = nil
    ) -> OrderItem {
        var item = OrderItem(
            id: call.newID(), enterpriseID: reservation.enterpriseID, account: reservation.account,
            serviceID: serviceID, serviceOrder: .reservation(reservation.id),
            accountingCategoryID: accountingCategoryID, productID: draft.productID,
            ageCategoryID: draft.ageCategoryID, rebatedItemID: draft.rebatedItemID, kind: draft.kind,
            revenueType: draft.revenueType, billingName: name,
            externalIdentifier: draft.externalIdentifier, unitCount: draft.count, unitAmount: draft.unitAmount,
            isActive: isActive ?? reservation.state.chargesItems, unitIndex: draft.unit?.number,
            profileID: call.profileID, created: call.now, consumed: draft.consumed, started: draft.started
        )
        item.isPriceAgreed = draft.isPriceAgreed
        item.isRuled = draft.isRuled
        return item
    }
}
