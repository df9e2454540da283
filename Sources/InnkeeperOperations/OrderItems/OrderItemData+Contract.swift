import Hospitality
import InnkeeperContract

extension Contract.OrderItemData {
    /// What an allowance did says which one, a rebate what it takes back, a product what was sold; everything else has
    /// no data.
    init?(_ item: OrderItem) {
        if let use = item.allowanceUse, item.rebatedItemID == nil {
            self.init(use)
        } else if let rebated = item.rebatedItemID {
            self.init(
                discriminator: .rebate,
                rebate: Contract.OrderItemRebateData(productID: item.productID?.uuid, rebatedItemID: rebated.uuid)
            )
        } else if let product = item.productID {
            self.init(
                discriminator: .product,
                product: Contract.OrderItemProductData(
                    productID: product.uuid, ageCategoryID: item.ageCategoryID?.uuid,
                    productType: item.allowance == nil ? .product : .allowance
                )
            )
        } else {
            return nil
        }
    }

    private init?(_ use: AllowanceUse) {
        switch use {
        case .correction: return nil
        case .discount(let charge, let allowance):
            self.init(
                discriminator: .allowanceDiscount,
                allowanceDiscount: Contract.OrderItemAllowanceDiscountData(
                    discountedOrderItemID: charge.uuid, allowanceProductOrderItemID: allowance.uuid
                )
            )
        case .profit(let profit, let allowance):
            self.init(
                discriminator: .allowanceProfits,
                allowanceProfits: Contract.OrderItemAllowanceProfitsData(
                    allowanceProductOrderItemID: allowance.uuid, allowanceProfitType: sameChoice(profit)
                )
            )
        }
    }
}
