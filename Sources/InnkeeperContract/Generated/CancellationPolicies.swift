// Generated from contract/cancellationPolicies.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `cancellationPolicies/getAll`: lists the cancellation policies that match the filters, newest first.
public enum CancellationPoliciesGetAll: OperationDescriptor {
    public typealias Request = Contract.CancellationPolicyFilterParameters
    public typealias Response = Contract.CancellationPolicyResult
    public static let facts = OperationFacts(
        path: "cancellationPolicies/getAll",
        summary: "Lists the cancellation policies that match the filters, newest first.",
        theme: "Services",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `cancellationPolicies/getByRates`: answers the cancellation policies that each rate applies.
public enum CancellationPoliciesGetByRates: OperationDescriptor {
    public typealias Request = Contract.CancellationPolicyByRateParameters
    public typealias Response = Contract.CancellationPolicyByRateResult
    public static let facts = OperationFacts(
        path: "cancellationPolicies/getByRates",
        summary: "Answers the cancellation policies that each rate applies.",
        theme: "Services",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `cancellationPolicies/getByReservations`: answers the cancellation policies that apply to each reservation.
public enum CancellationPoliciesGetByReservations: OperationDescriptor {
    public typealias Request = Contract.CancellationPolicyByReservationParameters
    public typealias Response = Contract.CancellationPolicyByReservationResult
    public static let facts = OperationFacts(
        path: "cancellationPolicies/getByReservations",
        summary: "Answers the cancellation policies that apply to each reservation.",
        theme: "Services",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct CancellationPolicy: WireWritable {
        public var id: UUID
        public var rateGroupID: UUID
        public var createdUTC: Date
        public var updatedUTC: Date
        public var applicability: CancellationPolicyApplicability
        public var feeExtent: [CancellationFeeExtent]
        public var applicabilityOffset: String
        public var feeMaximumTimeUnits: Int?
        public var absoluteFee: CurrencyValue
        public var relativeFee: ExactDecimal
        public var isActive: Bool

        public init(
            id: UUID,
            rateGroupID: UUID,
            createdUTC: Date,
            updatedUTC: Date,
            applicability: CancellationPolicyApplicability,
            feeExtent: [CancellationFeeExtent],
            applicabilityOffset: String,
            feeMaximumTimeUnits: Int? = nil,
            absoluteFee: CurrencyValue,
            relativeFee: ExactDecimal,
            isActive: Bool
        ) {
            self.id = id
            self.rateGroupID = rateGroupID
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.applicability = applicability
            self.feeExtent = feeExtent
            self.applicabilityOffset = applicabilityOffset
            self.feeMaximumTimeUnits = feeMaximumTimeUnits
            self.absoluteFee = absoluteFee
            self.relativeFee = relativeFee
            self.isActive = isActive
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("RateGroupId", rateGroupID)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.choice("Applicability", applicability)
            writer.choices("FeeExtent", feeExtent)
            writer.string("ApplicabilityOffset", applicabilityOffset)
            writer.int("FeeMaximumTimeUnits", feeMaximumTimeUnits)
            writer.part("AbsoluteFee", absoluteFee)
            writer.decimal("RelativeFee", relativeFee)
            writer.bool("IsActive", isActive)
            writer.endObject()
        }
    }

    public struct CancellationPolicyByRate: WireWritable {
        public var rateID: UUID
        public var policies: [CancellationPolicyData]

        public init(
            rateID: UUID,
            policies: [CancellationPolicyData]
        ) {
            self.rateID = rateID
            self.policies = policies
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("RateId", rateID)
            writer.parts("Policies", policies)
            writer.endObject()
        }
    }

    public struct CancellationPolicyByRateParameters: WireReadable {
        public var rateIDs: [UUID]
        public var reservationStartUTC: Date?
        public var reservationEndUTC: Date?

        public init(
            rateIDs: [UUID],
            reservationStartUTC: Date? = nil,
            reservationEndUTC: Date? = nil
        ) {
            self.rateIDs = rateIDs
            self.reservationStartUTC = reservationStartUTC
            self.reservationEndUTC = reservationEndUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            rateIDs = try object.uuids("RateIds", count: 1...100)
            reservationStartUTC = try object.optionalInstant("ReservationStartUtc")
            reservationEndUTC = try object.optionalInstant("ReservationEndUtc")
        }
    }

    public struct CancellationPolicyByRateResult: WireWritable {
        public var cancellationPolicies: [CancellationPolicyByRate]

        public init(
            cancellationPolicies: [CancellationPolicyByRate]
        ) {
            self.cancellationPolicies = cancellationPolicies
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("CancellationPolicies", cancellationPolicies)
            writer.endObject()
        }
    }

    public struct CancellationPolicyByReservation: WireWritable {
        public var reservationID: UUID
        public var policies: [CancellationPolicyData]

        public init(
            reservationID: UUID,
            policies: [CancellationPolicyData]
        ) {
            self.reservationID = reservationID
            self.policies = policies
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ReservationId", reservationID)
            writer.parts("Policies", policies)
            writer.endObject()
        }
    }

    public struct CancellationPolicyByReservationParameters: WireReadable {
        public var reservationIDs: [UUID]

        public init(
            reservationIDs: [UUID]
        ) {
            self.reservationIDs = reservationIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            reservationIDs = try object.uuids("ReservationIds", count: 1...100)
        }
    }

    public struct CancellationPolicyByReservationResult: WireWritable {
        public var cancellationPolicies: [CancellationPolicyByReservation]

        public init(
            cancellationPolicies: [CancellationPolicyByReservation]
        ) {
            self.cancellationPolicies = cancellationPolicies
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("CancellationPolicies", cancellationPolicies)
            writer.endObject()
        }
    }

    public struct CancellationPolicyData: WireWritable {
        public var applicability: CancellationPolicyApplicabilityEnum
        public var feeExtents: [CancellationFeeExtentEnum]
        public var applicabilityOffset: Period
        public var feeMaximumTimeUnits: Int?
        public var absoluteFee: CurrencyValue
        public var relativeFee: ExactDecimal

        public init(
            applicability: CancellationPolicyApplicabilityEnum,
            feeExtents: [CancellationFeeExtentEnum],
            applicabilityOffset: Period,
            feeMaximumTimeUnits: Int? = nil,
            absoluteFee: CurrencyValue,
            relativeFee: ExactDecimal
        ) {
            self.applicability = applicability
            self.feeExtents = feeExtents
            self.applicabilityOffset = applicabilityOffset
            self.feeMaximumTimeUnits = feeMaximumTimeUnits
            self.absoluteFee = absoluteFee
            self.relativeFee = relativeFee
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.choice("Applicability", applicability)
            writer.choices("FeeExtents", feeExtents)
            writer.period("ApplicabilityOffset", applicabilityOffset)
            writer.int("FeeMaximumTimeUnits", feeMaximumTimeUnits)
            writer.part("AbsoluteFee", absoluteFee)
            writer.decimal("RelativeFee", relativeFee)
            writer.endObject()
        }
    }

    public struct CancellationPolicyFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var serviceIDs: [UUID]
        public var cancellationPolicyIDs: [UUID]?
        public var rateGroupIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            serviceIDs: [UUID],
            cancellationPolicyIDs: [UUID]? = nil,
            rateGroupIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates] = [.active],
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.serviceIDs = serviceIDs
            self.cancellationPolicyIDs = cancellationPolicyIDs
            self.rateGroupIDs = rateGroupIDs
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            serviceIDs = try object.uuids("ServiceIds", count: 1...100)
            cancellationPolicyIDs = try object.optionalUUIDs("CancellationPolicyIds", count: 1...1000)
            rateGroupIDs = try object.optionalUUIDs("RateGroupIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000) ?? [.active]
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkOneFilter(of: ["CancellationPolicyIds", "RateGroupIds", "UpdatedUtc"])
        }
    }

    public struct CancellationPolicyResult: WireWritable {
        public var cancellationPolicies: [CancellationPolicy]
        public var cursor: UUID?

        public init(
            cancellationPolicies: [CancellationPolicy],
            cursor: UUID? = nil
        ) {
            self.cancellationPolicies = cancellationPolicies
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("CancellationPolicies", cancellationPolicies)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public enum CancellationFeeExtent: String, CaseIterable, Sendable {
        case timeUnits = "TimeUnits"
        case products = "Products"
    }

    public enum CancellationFeeExtentEnum: String, CaseIterable, Sendable {
        case nothing = "Nothing"
        case timeUnits = "TimeUnits"
        case products = "Products"
        case everything = "Everything"
    }

    public enum CancellationPolicyApplicability: String, CaseIterable, Sendable {
        case creation = "Creation"
        case start = "Start"
        case startDate = "StartDate"
    }

    public enum CancellationPolicyApplicabilityEnum: String, CaseIterable, Sendable {
        case creation = "Creation"
        case start = "Start"
        case startDate = "StartDate"
    }
}
