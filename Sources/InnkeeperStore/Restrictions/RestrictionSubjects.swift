public import Foundation
public import Hospitality

/// Something that a restriction or a voucher can be about, as a request may name it.
public struct RestrictionSubject: Sendable {
    public let uuid: UUID
    public let externalIdentifier: String?
    public let isActive: Bool
}

extension Transaction {
    /// The rates of a service, also deleted ones, in no order.
    public func rateSubjects(of service: ID<Service>, in enterprise: ID<Enterprise>) throws -> [RestrictionSubject] {
        try subjects(
            """
            SELECT id, external_identifier, is_active FROM rate
            WHERE enterprise_id = \(enterprise) AND service_id = \(service)
            """
        )
    }

    /// The rate groups of a service, also deleted ones, in no order.
    public func rateGroupSubjects(
        of service: ID<Service>, in enterprise: ID<Enterprise>
    ) throws -> [RestrictionSubject] {
        try subjects(
            """
            SELECT id, external_identifier, is_active FROM rate_group
            WHERE enterprise_id = \(enterprise) AND service_id = \(service)
            """
        )
    }

    /// The categories of a service, also deleted ones, in no order.
    public func categorySubjects(
        of service: ID<Service>, in enterprise: ID<Enterprise>
    ) throws -> [RestrictionSubject] {
        try subjects(
            """
            SELECT id, external_identifier, is_active FROM resource_category
            WHERE enterprise_id = \(enterprise) AND service_id = \(service)
            """
        )
    }

    /// The services of an enterprise, also deleted ones, in no order.
    public func serviceSubjects(of enterprise: ID<Enterprise>) throws -> [RestrictionSubject] {
        try subjects("SELECT id, external_identifier, is_active FROM service WHERE enterprise_id = \(enterprise)")
    }

    private func subjects(_ question: SQL) throws -> [RestrictionSubject] {
        try rows(question).map { row in
            RestrictionSubject(
                uuid: try row.uuid("id"), externalIdentifier: try row.optionalString("external_identifier"),
                isActive: try row.bool("is_active")
            )
        }
    }
}
