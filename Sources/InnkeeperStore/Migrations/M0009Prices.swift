extension Migration {
    /// Prices of products by time unit and by age, and rates that others name in their own way.
    ///
    /// A `unit` is the ordinal of a time unit as in `rate_price`: of the rate's service where the price is for one
    /// rate, else of the product's own; what is not sold by time units has prices by the day.
    static let m0009Prices = Migration(
        number: 9,
        name: "prices",
        sql: """
            CREATE TABLE product_price (
                enterprise_id uuid NOT NULL,
                product_id uuid NOT NULL,
                unit BIGINT NOT NULL,
                rate_id uuid,
                price_e6 BIGINT NOT NULL CHECK (price_e6 >= 0),
                UNIQUE (enterprise_id, product_id, unit, rate_id),
                FOREIGN KEY (enterprise_id, product_id) REFERENCES product (enterprise_id, id),
                FOREIGN KEY (enterprise_id, rate_id) REFERENCES rate (enterprise_id, id)
            );
            CREATE UNIQUE INDEX product_price_of_all_rates ON product_price (enterprise_id, product_id, unit)
                WHERE rate_id IS NULL;

            CREATE TABLE product_age_category_adjustment (
                enterprise_id uuid NOT NULL,
                product_id uuid NOT NULL,
                age_category_id uuid NOT NULL,
                absolute_e6 BIGINT NOT NULL,
                PRIMARY KEY (enterprise_id, product_id, age_category_id),
                FOREIGN KEY (enterprise_id, product_id) REFERENCES product (enterprise_id, id),
                FOREIGN KEY (enterprise_id, age_category_id) REFERENCES age_category (enterprise_id, id)
            );

            CREATE UNIQUE INDEX rate_by_external_identifier ON rate (enterprise_id, external_identifier)
                WHERE external_identifier IS NOT NULL AND is_active;
            CREATE INDEX rate_group_by_external_identifier ON rate_group (enterprise_id, external_identifier)
                WHERE external_identifier IS NOT NULL;
            CREATE INDEX product_by_external_identifier ON product (enterprise_id, external_identifier)
                WHERE external_identifier IS NOT NULL;
            """
    )
}
