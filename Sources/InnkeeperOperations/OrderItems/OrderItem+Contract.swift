import Hospitality
import InnkeeperContract
import InnkeeperValues

extension Contract.OrderItem {
    /// The one place where a charge becomes its wire form.
    init(_ item: OrderItem) {
        let amount = Contract.Amount(item.amount)
        self.init(
            id: item.id.uuid,
            enterpriseID: item.enterpriseID.uuid,
            accountID: item.account.id.uuid,
            accountType: Contract.AccountTypeEnum(item.account.type),
            serviceID: item.serviceID.uuid,
            serviceOrderID: item.serviceOrder.uuid,
            notes: item.notes,
            billID: item.billID?.uuid,
            accountingCategoryID: item.accountingCategoryID?.uuid,
            billingName: item.billingName,
            externalIdentifier: item.externalIdentifier,
            unitCount: item.unitCount,
            unitAmount: Contract.Amount(item.unitAmount),
            amount: amount,
            originalAmount: amount,
            revenueType: Contract.RevenueTypeEnum(item.revenueType),
            creatorProfileID: item.creatorProfileID,
            updaterProfileID: item.updaterProfileID,
            createdUTC: item.created,
            updatedUTC: item.updated,
            consumedUTC: item.consumed,
            canceledUTC: item.canceled,
            closedUTC: item.closed,
            startUTC: item.started,
            claimedUTC: item.claimed,
            accountingState: Contract.AccountingStateEnum(item.state),
            type: Contract.OrderItemTypeEnum(item.kind),
            options: Contract.OrderItemOptions(canceledWithReservation: item.canceledWithReservation),
            data: Contract.OrderItemData(item),
            taxExemptionReason: item.exemption?.reason.map { Contract.TaxExemptionReasonTypeEnum($0) },
            taxExemptionLegalReference: item.exemption?.legalReference
        )
    }
}

extension Contract.AccountTypeEnum {
    init(_ type: AccountType) {
        self =
            switch type {
            case .customer: .customer
            case .company: .company
            }
    }
}

extension Contract.AccountingStateEnum {
    init(_ state: AccountingState) {
        self =
            switch state {
            case .open: .open
            case .closed: .closed
            case .inactive: .inactive
            case .canceled: .canceled
            }
    }
}

extension AccountingState {
    init(_ state: Contract.AccountingStateEnum) {
        self =
            switch state {
            case .open: .open
            case .closed: .closed
            case .inactive: .inactive
            case .canceled: .canceled
            }
    }
}

extension Contract.RevenueTypeEnum {
    init(_ type: OrderItem.RevenueType) {
        self =
            switch type {
            case .service: .service
            case .product: .product
            case .additional: .additional
            }
    }
}

extension Contract.OrderItemTypeEnum {
    /// Both enumerations hold the same words of the wire; a test walks through all of them.
    init(_ kind: OrderItem.Kind) { self = Self(rawValue: kind.rawValue) ?? .customItem }
}

extension OrderItem.Kind {
    init(_ type: Contract.OrderItemTypeEnum) { self = Self(rawValue: type.rawValue) ?? .customItem }
}
