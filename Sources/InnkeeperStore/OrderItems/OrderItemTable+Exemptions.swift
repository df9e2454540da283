import Foundation
import Hospitality

/// Why charges bear no tax: what their products or rates say when they are posted. A charge keeps its reason whatever
/// becomes of them, and gives it to what takes it back.
extension OrderItemTable {
    static func exemption(_ row: Row) throws -> TaxExemption? {
        TaxExemption(
            reason: try row.optionalChoice("tax_exemption_reason"),
            legalReference: try row.optionalString("tax_exemption_legal_reference")
        )
    }

    /// Notes on charges without a tax why that is so; most charges have one, and nothing is looked up.
    func exempt(_ items: inout [OrderItem]) throws {
        let places = items.indices.filter { items[$0].bearsNoTax && items[$0].exemption == nil }
        guard let house = places.first.map({ items[$0].enterpriseID }) else { return }
        let nights = places.filter { items[$0].isExemptByRate }
        let products = try exemptions(ofProducts: Set(places.compactMap { items[$0].productID }), in: house)
        let stays = Set(nights.compactMap { items[$0].serviceOrder.reservationID })
        let rates = try exemptions(ofRatesOf: stays, in: house)
        let rebated = try exemptions(ofItems: Set(places.compactMap { items[$0].rebatedItemID }), in: house)
        for place in places {
            if let charge = items[place].rebatedItemID {
                items[place].exemption = rebated[charge]
                continue
            }
            let stay = items[place].isExemptByRate ? items[place].serviceOrder.reservationID : nil
            items[place].exemption = items[place].productID.flatMap { products[$0] } ?? stay.flatMap { rates[$0] }
        }
    }

    private func exemptions(
        ofProducts products: Set<ID<Product>>, in house: ID<Enterprise>
    ) throws -> [ID<Product>: TaxExemption] {
        guard !products.isEmpty else { return [:] }
        return try exemptions(
            """
            SELECT id, tax_exemption_reason, tax_exemption_legal_reference FROM product
            WHERE enterprise_id = \(house) AND id IN \(in: Array(products))
            """
        )
    }

    private func exemptions(
        ofItems charges: Set<ID<OrderItem>>, in house: ID<Enterprise>
    ) throws -> [ID<OrderItem>: TaxExemption] {
        guard !charges.isEmpty else { return [:] }
        return try exemptions(
            """
            SELECT id, tax_exemption_reason, tax_exemption_legal_reference FROM order_item
            WHERE enterprise_id = \(house) AND id IN \(in: Array(charges))
            """
        )
    }

    private func exemptions(
        ofRatesOf stays: Set<ID<Reservation>>, in house: ID<Enterprise>
    ) throws -> [ID<Reservation>: TaxExemption] {
        guard !stays.isEmpty else { return [:] }
        return try exemptions(
            """
            SELECT s.id AS id, r.tax_exemption_reason AS tax_exemption_reason,
                r.tax_exemption_legal_reference AS tax_exemption_legal_reference
            FROM reservation s JOIN rate r ON r.enterprise_id = s.enterprise_id AND r.id = s.rate_id
            WHERE s.enterprise_id = \(house) AND s.id IN \(in: Array(stays))
            """
        )
    }

    private func exemptions<Entity>(_ query: SQL) throws -> [ID<Entity>: TaxExemption] {
        var exemptions: [ID<Entity>: TaxExemption] = [:]
        for row in try transaction.rows(query) {
            let id: ID<Entity> = try row.id("id")
            exemptions[id] = try Self.exemption(row)
        }
        return exemptions
    }
}
