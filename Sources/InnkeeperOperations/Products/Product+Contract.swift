import Foundation
import Hospitality
import InnkeeperContract

extension Contract.Product {
    /// - Parameter language: The language of the texts that the older members hold.
    init(_ product: Product, price: Amount, language: String) {
        let price = Contract.ExtendedAmount(price)
        let charging: Contract.ProductChargingModeEnum = sameChoice(product.charging)
        self.init(
            id: product.id.uuid,
            serviceID: product.serviceID.uuid,
            categoryID: product.categoryID?.uuid,
            accountingCategoryID: product.accountingCategoryID?.uuid,
            isActive: product.isActive,
            names: product.names,
            externalNames: product.externalNames,
            shortNames: product.shortNames,
            descriptions: product.descriptions,
            chargingMode: charging,
            postingMode: sameChoice(product.posting),
            options: Contract.ProductOptions(
                billAsPackage: product.billsAsPackage, excludePriceFromOffer: product.excludesPriceFromOffer
            ),
            promotions: Contract.Promotions(product.promotions),
            classifications: Contract.ProductClassifications(product.classifications),
            price: price,
            imageIDs: product.imageIDs,
            ordering: product.ordering,
            externalIdentifier: product.externalIdentifier,
            taxExemptionReason: product.taxExemptionReason.map { Contract.TaxExemptionReasonTypeEnum($0) },
            taxExemptionLegalReference: product.taxExemptionLegalReference,
            createdUTC: product.created,
            updatedUTC: product.updated,
            consumptionMoment: sameChoice(product.consumption),
            isDefault: product.isDefault,
            name: product.names.text(in: language),
            externalName: product.externalNames.text(in: language),
            shortName: product.shortNames.text(in: language),
            description: product.descriptions.text(in: language),
            charging: charging,
            posting: product.posting == .once ? .once : .daily,
            pricing: .absolute(price)
        )
    }
}

extension Contract.ProductClassifications {
    init(_ classifications: Set<ProductClassification>) {
        self.init(
            food: classifications.contains(.food),
            beverage: classifications.contains(.beverage),
            wellness: classifications.contains(.wellness),
            cityTax: classifications.contains(.cityTax),
            fee: classifications.contains(.fee)
        )
    }
}

extension Enterprise {
    /// What one of a product costs at `instant`, with its taxes.
    ///
    /// A product whose tax has ended is still in the list: then its price is shown without tax, as it can no longer be
    /// charged with one.
    func price(of product: Product, at instant: Date) throws -> Amount {
        let currency = try accepted(product.currencyCode)
        do {
            return try taxRules.amount(product.price, currency, codes: product.taxCodes, at: instant)
        } catch {
            return .untaxed(product.price, currency)
        }
    }
}
