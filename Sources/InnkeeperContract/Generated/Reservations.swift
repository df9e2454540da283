// Generated from contract/reservations.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `reservations/add`: books reservations of one service as a single group: all of them or none.
public enum ReservationsAdd: OperationDescriptor {
    public typealias Request = Contract.ReservationAdditionParameters
    public typealias Response = Contract.ReservationAdditionResult
    public static let facts = OperationFacts(
        path: "reservations/add",
        summary: "Books reservations of one service as a single group: all of them or none.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `reservations/addCompanion`: adds a customer to those who stay on a reservation.
public enum ReservationsAddCompanion: OperationDescriptor {
    public typealias Request = Contract.CompanionshipAddParameters
    public typealias Response = Contract.CompanionshipAddResult
    public static let facts = OperationFacts(
        path: "reservations/addCompanion",
        summary: "Adds a customer to those who stay on a reservation.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `reservations/addProduct`: orders a product for a reservation.
public enum ReservationsAddProduct: OperationDescriptor {
    public typealias Request = Contract.ReservationProductParameters
    public typealias Response = Contract.AddProductItemsResult
    public static let facts = OperationFacts(
        path: "reservations/addProduct",
        summary: "Orders a product for a reservation.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `reservations/cancel`: cancels reservations and posts the cancellation fee if asked.
public enum ReservationsCancel: OperationDescriptor {
    public typealias Request = Contract.ReservationCancellationParameters
    public typealias Response = Contract.MultipleReservationResult
    public static let facts = OperationFacts(
        path: "reservations/cancel",
        summary: "Cancels reservations and posts the cancellation fee if asked.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `reservations/confirm`: confirms optional reservations.
public enum ReservationsConfirm: OperationDescriptor {
    public typealias Request = Contract.ConfirmReservationParameters
    public typealias Response = Contract.MultipleReservationResult
    public static let facts = OperationFacts(
        path: "reservations/confirm",
        summary: "Confirms optional reservations.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `reservations/deleteCompanion`: removes a customer from those who stay on a reservation.
public enum ReservationsDeleteCompanion: OperationDescriptor {
    public typealias Request = Contract.CompanionshipDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "reservations/deleteCompanion",
        summary: "Removes a customer from those who stay on a reservation.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `reservations/getAll`: lists reservations in the shape of 2017 together with what the extents ask for, newest first.
public enum ReservationsGetAll: OperationDescriptor {
    public typealias Request = Contract.ReservationFilterParameters
    public typealias Response = Contract.ReservationResult
    public static let facts = OperationFacts(
        path: "reservations/getAll",
        summary: "Lists reservations in the shape of 2017 together with what the extents ask for, newest first.",
        theme: "Reservations",
        restricted: false,
        deprecated: true,
        portfolioTokens: false,
        scope: .none,
        isPaginated: true,
        isEmpty: false
    )
}

/// `reservations/getAll/2023-06-06`: lists the reservations that match the filters, newest first.
public enum ReservationsGetAll20230606: OperationDescriptor {
    public typealias Request = Contract.ReservationServiceOrderFilterParameters
    public typealias Response = Contract.ReservationServiceOrderResult
    public static let facts = OperationFacts(
        path: "reservations/getAll/2023-06-06",
        summary: "Lists the reservations that match the filters, newest first.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `reservations/getAllItems`: lists the revenue items of reservations.
public enum ReservationsGetAllItems: OperationDescriptor {
    public typealias Request = Contract.ReservationItemParameters
    public typealias Response = Contract.ReservationItemResult
    public static let facts = OperationFacts(
        path: "reservations/getAllItems",
        summary: "Lists the revenue items of reservations.",
        theme: "Reservations",
        restricted: false,
        deprecated: true,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `reservations/getChannelManagerDetails`: answers what the channel manager sent about reservations.
public enum ReservationsGetChannelManagerDetails: OperationDescriptor {
    public typealias Request = Contract.ReservationsChannelManagerDetailsFilterParameters
    public typealias Response = Contract.ReservationsChannelManagerDetailsResult
    public static let facts = OperationFacts(
        path: "reservations/getChannelManagerDetails",
        summary: "Answers what the channel manager sent about reservations.",
        theme: "Reservations",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `reservations/price`: answers what reservations would cost, without booking them.
public enum ReservationsPrice: OperationDescriptor {
    public typealias Request = Contract.ReservationDataParameters
    public typealias Response = Contract.ReservationPricingResult
    public static let facts = OperationFacts(
        path: "reservations/price",
        summary: "Answers what reservations would cost, without booking them.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `reservations/process`: checks out a reservation.
public enum ReservationsProcess: OperationDescriptor {
    public typealias Request = Contract.ReservationProcessingParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "reservations/process",
        summary: "Checks out a reservation.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `reservations/start`: checks in a reservation.
public enum ReservationsStart: OperationDescriptor {
    public typealias Request = Contract.ReservationStartParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "reservations/start",
        summary: "Checks in a reservation.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `reservations/update`: changes reservations: dates, rate, category, persons, resource and more.
public enum ReservationsUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleReservationUpdateParameters
    public typealias Response = Contract.ReservationResult
    public static let facts = OperationFacts(
        path: "reservations/update",
        summary: "Changes reservations: dates, rate, category, persons, resource and more.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `reservations/updateCustomer`: gives a reservation another owner.
public enum ReservationsUpdateCustomer: OperationDescriptor {
    public typealias Request = Contract.ReservationsUpdateCustomerParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "reservations/updateCustomer",
        summary: "Gives a reservation another owner.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `reservations/updateInterval`: moves the start or the end of a reservation.
public enum ReservationsUpdateInterval: OperationDescriptor {
    public typealias Request = Contract.ReservationUpdateIntervalParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "reservations/updateInterval",
        summary: "Moves the start or the end of a reservation.",
        theme: "Reservations",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

extension Contract {
    public struct AddProductItemsResult: WireWritable {
        public var itemIDs: [UUID]?

        public init(
            itemIDs: [UUID]? = nil
        ) {
            self.itemIDs = itemIDs
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuids("ItemIds", itemIDs)
            writer.endObject()
        }
    }

    public struct AddedReservation: WireWritable {
        public var identifier: String?
        public var reservation: ReservationOld

        public init(
            identifier: String? = nil,
            reservation: ReservationOld
        ) {
            self.identifier = identifier
            self.reservation = reservation
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Identifier", identifier)
            writer.part("Reservation", reservation)
            writer.endObject()
        }
    }

    public struct ChannelManagerDetails: WireWritable {
        public var reservationID: UUID
        public var requestedRateCode: String
        public var channelManagerName: String?
        public var channelNumber: String?
        public var channelManagerGroupNumber: String?
        public var channelManagerNumber: String?
        public var createdUTC: Date

        public init(
            reservationID: UUID,
            requestedRateCode: String,
            channelManagerName: String? = nil,
            channelNumber: String? = nil,
            channelManagerGroupNumber: String? = nil,
            channelManagerNumber: String? = nil,
            createdUTC: Date
        ) {
            self.reservationID = reservationID
            self.requestedRateCode = requestedRateCode
            self.channelManagerName = channelManagerName
            self.channelNumber = channelNumber
            self.channelManagerGroupNumber = channelManagerGroupNumber
            self.channelManagerNumber = channelManagerNumber
            self.createdUTC = createdUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ReservationId", reservationID)
            writer.string("RequestedRateCode", requestedRateCode)
            writer.string("ChannelManagerName", channelManagerName)
            writer.string("ChannelNumber", channelNumber)
            writer.string("ChannelManagerGroupNumber", channelManagerGroupNumber)
            writer.string("ChannelManagerNumber", channelManagerNumber)
            writer.instant("CreatedUtc", createdUTC)
            writer.endObject()
        }
    }

    public struct CompanionshipAddParameters: WireReadable {
        public var enterpriseID: UUID?
        public var reservationID: UUID
        public var customerID: UUID

        public init(
            enterpriseID: UUID? = nil,
            reservationID: UUID,
            customerID: UUID
        ) {
            self.enterpriseID = enterpriseID
            self.reservationID = reservationID
            self.customerID = customerID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            reservationID = try object.uuid("ReservationId")
            customerID = try object.uuid("CustomerId")
        }
    }

    public struct CompanionshipAddResult: WireWritable {
        public var companionshipID: UUID

        public init(
            companionshipID: UUID
        ) {
            self.companionshipID = companionshipID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("CompanionshipId", companionshipID)
            writer.endObject()
        }
    }

    public struct CompanionshipDeleteParameters: WireReadable {
        public var enterpriseID: UUID?
        public var reservationID: UUID
        public var customerID: UUID

        public init(
            enterpriseID: UUID? = nil,
            reservationID: UUID,
            customerID: UUID
        ) {
            self.enterpriseID = enterpriseID
            self.reservationID = reservationID
            self.customerID = customerID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            reservationID = try object.uuid("ReservationId")
            customerID = try object.uuid("CustomerId")
        }
    }

    public struct ConfirmReservationParameters: WireReadable {
        public var enterpriseID: UUID?
        public var reservationIDs: [UUID]
        public var sendConfirmationEmail: Bool

        public init(
            enterpriseID: UUID? = nil,
            reservationIDs: [UUID],
            sendConfirmationEmail: Bool = true
        ) {
            self.enterpriseID = enterpriseID
            self.reservationIDs = reservationIDs
            self.sendConfirmationEmail = sendConfirmationEmail
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            reservationIDs = try object.uuids("ReservationIds", count: 0...1000)
            sendConfirmationEmail = try object.optionalBool("SendConfirmationEmail") ?? true
        }
    }

    public struct MultipleReservationResult: WireWritable {
        public var reservationIDs: [UUID]

        public init(
            reservationIDs: [UUID]
        ) {
            self.reservationIDs = reservationIDs
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuids("ReservationIds", reservationIDs)
            writer.endObject()
        }
    }

    public struct MultipleReservationUpdateParameters: WireReadable {
        public var enterpriseID: UUID?
        public var reservationID: UUID?
        public var channelNumber: StringUpdateValue?
        public var startUTC: StringUpdateValue?
        public var endUTC: StringUpdateValue?
        public var releasedUTC: StringUpdateValue?
        public var personCounts: ReservationUpdatePersonCountParameters?
        public var assignedResourceID: GuidNullableUpdateValue?
        public var requestedCategoryID: GuidUpdateValue?
        public var travelAgencyID: GuidNullableUpdateValue?
        public var companyID: GuidNullableUpdateValue?
        public var businessSegmentID: GuidNullableUpdateValue?
        public var purpose: StringUpdateValue?
        public var rateID: GuidUpdateValue?
        public var creditCardID: GuidNullableUpdateValue?
        public var timeUnitPrices: ReservationUpdatePerUnitPriceParameters?
        public var bookerID: GuidNullableUpdateValue?
        public var assignedResourceLocked: BooleanUpdateValue?
        public var availabilityBlockID: GuidNullableUpdateValue?
        public var options: ReservationUpdateOptionsParameters?
        public var reservationUpdates: [ReservationUpdateParameters]?
        public var reprice: Bool
        public var applyCancellationFee: Bool
        public var reason: String?

        public init(
            enterpriseID: UUID? = nil,
            reservationID: UUID? = nil,
            channelNumber: StringUpdateValue? = nil,
            startUTC: StringUpdateValue? = nil,
            endUTC: StringUpdateValue? = nil,
            releasedUTC: StringUpdateValue? = nil,
            personCounts: ReservationUpdatePersonCountParameters? = nil,
            assignedResourceID: GuidNullableUpdateValue? = nil,
            requestedCategoryID: GuidUpdateValue? = nil,
            travelAgencyID: GuidNullableUpdateValue? = nil,
            companyID: GuidNullableUpdateValue? = nil,
            businessSegmentID: GuidNullableUpdateValue? = nil,
            purpose: StringUpdateValue? = nil,
            rateID: GuidUpdateValue? = nil,
            creditCardID: GuidNullableUpdateValue? = nil,
            timeUnitPrices: ReservationUpdatePerUnitPriceParameters? = nil,
            bookerID: GuidNullableUpdateValue? = nil,
            assignedResourceLocked: BooleanUpdateValue? = nil,
            availabilityBlockID: GuidNullableUpdateValue? = nil,
            options: ReservationUpdateOptionsParameters? = nil,
            reservationUpdates: [ReservationUpdateParameters]? = nil,
            reprice: Bool = true,
            applyCancellationFee: Bool = true,
            reason: String? = nil
        ) {
            self.enterpriseID = enterpriseID
            self.reservationID = reservationID
            self.channelNumber = channelNumber
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.releasedUTC = releasedUTC
            self.personCounts = personCounts
            self.assignedResourceID = assignedResourceID
            self.requestedCategoryID = requestedCategoryID
            self.travelAgencyID = travelAgencyID
            self.companyID = companyID
            self.businessSegmentID = businessSegmentID
            self.purpose = purpose
            self.rateID = rateID
            self.creditCardID = creditCardID
            self.timeUnitPrices = timeUnitPrices
            self.bookerID = bookerID
            self.assignedResourceLocked = assignedResourceLocked
            self.availabilityBlockID = availabilityBlockID
            self.options = options
            self.reservationUpdates = reservationUpdates
            self.reprice = reprice
            self.applyCancellationFee = applyCancellationFee
            self.reason = reason
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            reservationID = try object.optionalUUID("ReservationId")
            channelNumber = try object.optionalPart("ChannelNumber")
            startUTC = try object.optionalPart("StartUtc")
            endUTC = try object.optionalPart("EndUtc")
            releasedUTC = try object.optionalPart("ReleasedUtc")
            personCounts = try object.optionalPart("PersonCounts")
            assignedResourceID = try object.optionalPart("AssignedResourceId")
            requestedCategoryID = try object.optionalPart("RequestedCategoryId")
            travelAgencyID = try object.optionalPart("TravelAgencyId")
            companyID = try object.optionalPart("CompanyId")
            businessSegmentID = try object.optionalPart("BusinessSegmentId")
            purpose = try object.optionalUpdate("Purpose", of: Contract.ReservationPurposeEnum.self)
            rateID = try object.optionalPart("RateId")
            creditCardID = try object.optionalPart("CreditCardId")
            timeUnitPrices = try object.optionalPart("TimeUnitPrices")
            bookerID = try object.optionalPart("BookerId")
            assignedResourceLocked = try object.optionalPart("AssignedResourceLocked")
            availabilityBlockID = try object.optionalPart("AvailabilityBlockId")
            options = try object.optionalPart("Options")
            reservationUpdates = try object.optionalParts("ReservationUpdates", count: 1...1000)
            reprice = try object.optionalBool("Reprice") ?? true
            applyCancellationFee = try object.optionalBool("ApplyCancellationFee") ?? true
            reason = try object.optionalString("Reason")
        }
    }

    public struct PerUnitPriceParameters: WireReadable {
        public var index: Int?
        public var amount: AmountParameters?

        public init(
            index: Int? = nil,
            amount: AmountParameters? = nil
        ) {
            self.index = index
            self.amount = amount
        }

        public init(from object: WireObject) throws(InvalidInput) {
            index = try object.optionalInt("Index")
            amount = try object.optionalPart("Amount")
        }
    }

    public struct Reservation: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var accountID: UUID
        public var accountType: AccountType
        public var creatorProfileID: UUID
        public var updaterProfileID: UUID
        public var bookerID: UUID?
        public var number: String
        public var state: ServiceOrderStateEnum
        public var origin: ServiceOrderOriginEnum
        public var commanderOrigin: ServiceOrderCommanderOriginEnum?
        public var originDetails: String?
        public var createdUTC: Date
        public var updatedUTC: Date
        public var cancelledUTC: Date?
        public var voucherID: UUID?
        public var businessSegmentID: UUID?
        public var options: ServiceOrderOptions
        public var rateID: UUID
        public var creditCardID: UUID?
        public var groupID: UUID
        public var requestedResourceCategoryID: UUID
        public var assignedResourceID: UUID?
        public var availabilityBlockID: UUID?
        public var partnerCompanyID: UUID?
        public var travelAgencyID: UUID?
        public var assignedResourceLocked: Bool
        public var channelNumber: String?
        public var channelManagerNumber: String?
        public var cancellationReason: ServiceOrderCancellationReasonEnum?
        public var releasedUTC: Date?
        public var scheduledStartUTC: Date
        public var actualStartUTC: Date?
        public var scheduledEndUTC: Date
        public var actualEndUTC: Date?
        public var purpose: ReservationPurposeEnum?
        public var qrCodeData: String?
        public var personCounts: [ReservationPersonCount]
        public var startUTC: Date
        public var endUTC: Date

        public init(
            id: UUID,
            serviceID: UUID,
            accountID: UUID,
            accountType: AccountType,
            creatorProfileID: UUID,
            updaterProfileID: UUID,
            bookerID: UUID? = nil,
            number: String,
            state: ServiceOrderStateEnum,
            origin: ServiceOrderOriginEnum,
            commanderOrigin: ServiceOrderCommanderOriginEnum? = nil,
            originDetails: String? = nil,
            createdUTC: Date,
            updatedUTC: Date,
            cancelledUTC: Date? = nil,
            voucherID: UUID? = nil,
            businessSegmentID: UUID? = nil,
            options: ServiceOrderOptions,
            rateID: UUID,
            creditCardID: UUID? = nil,
            groupID: UUID,
            requestedResourceCategoryID: UUID,
            assignedResourceID: UUID? = nil,
            availabilityBlockID: UUID? = nil,
            partnerCompanyID: UUID? = nil,
            travelAgencyID: UUID? = nil,
            assignedResourceLocked: Bool,
            channelNumber: String? = nil,
            channelManagerNumber: String? = nil,
            cancellationReason: ServiceOrderCancellationReasonEnum? = nil,
            releasedUTC: Date? = nil,
            scheduledStartUTC: Date,
            actualStartUTC: Date? = nil,
            scheduledEndUTC: Date,
            actualEndUTC: Date? = nil,
            purpose: ReservationPurposeEnum? = nil,
            qrCodeData: String? = nil,
            personCounts: [ReservationPersonCount],
            startUTC: Date,
            endUTC: Date
        ) {
            self.id = id
            self.serviceID = serviceID
            self.accountID = accountID
            self.accountType = accountType
            self.creatorProfileID = creatorProfileID
            self.updaterProfileID = updaterProfileID
            self.bookerID = bookerID
            self.number = number
            self.state = state
            self.origin = origin
            self.commanderOrigin = commanderOrigin
            self.originDetails = originDetails
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.cancelledUTC = cancelledUTC
            self.voucherID = voucherID
            self.businessSegmentID = businessSegmentID
            self.options = options
            self.rateID = rateID
            self.creditCardID = creditCardID
            self.groupID = groupID
            self.requestedResourceCategoryID = requestedResourceCategoryID
            self.assignedResourceID = assignedResourceID
            self.availabilityBlockID = availabilityBlockID
            self.partnerCompanyID = partnerCompanyID
            self.travelAgencyID = travelAgencyID
            self.assignedResourceLocked = assignedResourceLocked
            self.channelNumber = channelNumber
            self.channelManagerNumber = channelManagerNumber
            self.cancellationReason = cancellationReason
            self.releasedUTC = releasedUTC
            self.scheduledStartUTC = scheduledStartUTC
            self.actualStartUTC = actualStartUTC
            self.scheduledEndUTC = scheduledEndUTC
            self.actualEndUTC = actualEndUTC
            self.purpose = purpose
            self.qrCodeData = qrCodeData
            self.personCounts = personCounts
            self.startUTC = startUTC
            self.endUTC = endUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.uuid("AccountId", accountID)
            writer.choice("AccountType", accountType)
            writer.uuid("CreatorProfileId", creatorProfileID)
            writer.uuid("UpdaterProfileId", updaterProfileID)
            writer.uuid("BookerId", bookerID)
            writer.string("Number", number)
            writer.choice("State", state)
            writer.choice("Origin", origin)
            writer.choice("CommanderOrigin", commanderOrigin)
            writer.string("OriginDetails", originDetails)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.instant("CancelledUtc", cancelledUTC)
            writer.uuid("VoucherId", voucherID)
            writer.uuid("BusinessSegmentId", businessSegmentID)
            writer.part("Options", options)
            writer.uuid("RateId", rateID)
            writer.uuid("CreditCardId", creditCardID)
            writer.uuid("GroupId", groupID)
            writer.uuid("RequestedResourceCategoryId", requestedResourceCategoryID)
            writer.uuid("AssignedResourceId", assignedResourceID)
            writer.uuid("AvailabilityBlockId", availabilityBlockID)
            writer.uuid("PartnerCompanyId", partnerCompanyID)
            writer.uuid("TravelAgencyId", travelAgencyID)
            writer.bool("AssignedResourceLocked", assignedResourceLocked)
            writer.string("ChannelNumber", channelNumber)
            writer.string("ChannelManagerNumber", channelManagerNumber)
            writer.choice("CancellationReason", cancellationReason)
            writer.instant("ReleasedUtc", releasedUTC)
            writer.instant("ScheduledStartUtc", scheduledStartUTC)
            writer.instant("ActualStartUtc", actualStartUTC)
            writer.instant("ScheduledEndUtc", scheduledEndUTC)
            writer.instant("ActualEndUtc", actualEndUTC)
            writer.choice("Purpose", purpose)
            writer.string("QrCodeData", qrCodeData)
            writer.parts("PersonCounts", personCounts)
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.endObject()
        }
    }

    public struct ReservationAdditionParameters: WireReadable {
        public var enterpriseID: UUID?
        public var serviceID: UUID
        public var groupID: UUID?
        public var groupName: String?
        public var reservations: [ReservationData]
        public var checkRateApplicability: Bool
        public var checkOverbooking: Bool
        public var sendConfirmationEmail: Bool

        public init(
            enterpriseID: UUID? = nil,
            serviceID: UUID,
            groupID: UUID? = nil,
            groupName: String? = nil,
            reservations: [ReservationData],
            checkRateApplicability: Bool = true,
            checkOverbooking: Bool = true,
            sendConfirmationEmail: Bool = true
        ) {
            self.enterpriseID = enterpriseID
            self.serviceID = serviceID
            self.groupID = groupID
            self.groupName = groupName
            self.reservations = reservations
            self.checkRateApplicability = checkRateApplicability
            self.checkOverbooking = checkOverbooking
            self.sendConfirmationEmail = sendConfirmationEmail
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            serviceID = try object.uuid("ServiceId")
            groupID = try object.optionalUUID("GroupId")
            groupName = try object.optionalString("GroupName")
            reservations = try object.parts("Reservations", count: 1...1000)
            checkRateApplicability = try object.optionalBool("CheckRateApplicability") ?? true
            checkOverbooking = try object.optionalBool("CheckOverbooking") ?? true
            sendConfirmationEmail = try object.optionalBool("SendConfirmationEmail") ?? true
        }
    }

    public struct ReservationAdditionResult: WireWritable {
        public var reservations: [AddedReservation]

        public init(
            reservations: [AddedReservation]
        ) {
            self.reservations = reservations
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Reservations", reservations)
            writer.endObject()
        }
    }

    public struct ReservationCancellationParameters: WireReadable {
        public var enterpriseID: UUID?
        public var reservationIDs: [UUID]?
        public var postCancellationFee: Bool
        public var sendEmail: Bool
        public var notes: String?
        public var reservationID: UUID?

        public init(
            enterpriseID: UUID? = nil,
            reservationIDs: [UUID]? = nil,
            postCancellationFee: Bool = false,
            sendEmail: Bool = true,
            notes: String? = nil,
            reservationID: UUID? = nil
        ) {
            self.enterpriseID = enterpriseID
            self.reservationIDs = reservationIDs
            self.postCancellationFee = postCancellationFee
            self.sendEmail = sendEmail
            self.notes = notes
            self.reservationID = reservationID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            reservationIDs = try object.optionalUUIDs("ReservationIds", count: 1...1000)
            postCancellationFee = try object.optionalBool("PostCancellationFee") ?? false
            sendEmail = try object.optionalBool("SendEmail") ?? true
            notes = try object.optionalString("Notes")
            reservationID = try object.optionalUUID("ReservationId")
        }
    }

    public struct ReservationData: WireReadable {
        public var identifier: String?
        public var channelNumber: String?
        public var state: ServiceOrderStateOld
        public var startUTC: Date
        public var endUTC: Date
        public var releasedUTC: Date?
        public var personCounts: [ReservationPersonCount]
        public var customerID: UUID?
        public var bookerID: UUID?
        public var requestedCategoryID: UUID
        public var assignedResourceID: UUID?
        public var assignedResourceLocked: Bool?
        public var rateID: UUID
        public var voucherCode: String?
        public var creditCardID: UUID?
        public var travelAgencyID: UUID?
        public var companyID: UUID?
        public var businessSegmentID: UUID?
        public var notes: String?
        public var timeUnitAmount: AmountParameters?
        public var timeUnitPrices: [PerUnitPriceParameters]?
        public var productOrders: [ProductOrderAdditionData]?
        public var availabilityBlockID: UUID?
        public var adultCount: Int?
        public var childCount: Int?

        public init(
            identifier: String? = nil,
            channelNumber: String? = nil,
            state: ServiceOrderStateOld = .confirmed,
            startUTC: Date,
            endUTC: Date,
            releasedUTC: Date? = nil,
            personCounts: [ReservationPersonCount] = [],
            customerID: UUID? = nil,
            bookerID: UUID? = nil,
            requestedCategoryID: UUID,
            assignedResourceID: UUID? = nil,
            assignedResourceLocked: Bool? = nil,
            rateID: UUID,
            voucherCode: String? = nil,
            creditCardID: UUID? = nil,
            travelAgencyID: UUID? = nil,
            companyID: UUID? = nil,
            businessSegmentID: UUID? = nil,
            notes: String? = nil,
            timeUnitAmount: AmountParameters? = nil,
            timeUnitPrices: [PerUnitPriceParameters]? = nil,
            productOrders: [ProductOrderAdditionData]? = nil,
            availabilityBlockID: UUID? = nil,
            adultCount: Int? = nil,
            childCount: Int? = nil
        ) {
            self.identifier = identifier
            self.channelNumber = channelNumber
            self.state = state
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.releasedUTC = releasedUTC
            self.personCounts = personCounts
            self.customerID = customerID
            self.bookerID = bookerID
            self.requestedCategoryID = requestedCategoryID
            self.assignedResourceID = assignedResourceID
            self.assignedResourceLocked = assignedResourceLocked
            self.rateID = rateID
            self.voucherCode = voucherCode
            self.creditCardID = creditCardID
            self.travelAgencyID = travelAgencyID
            self.companyID = companyID
            self.businessSegmentID = businessSegmentID
            self.notes = notes
            self.timeUnitAmount = timeUnitAmount
            self.timeUnitPrices = timeUnitPrices
            self.productOrders = productOrders
            self.availabilityBlockID = availabilityBlockID
            self.adultCount = adultCount
            self.childCount = childCount
        }

        public init(from object: WireObject) throws(InvalidInput) {
            identifier = try object.optionalString("Identifier")
            channelNumber = try object.optionalString("ChannelNumber")
            state = try object.optionalChoice("State") ?? .confirmed
            startUTC = try object.instant("StartUtc")
            endUTC = try object.instant("EndUtc")
            releasedUTC = try object.optionalInstant("ReleasedUtc")
            personCounts = try object.optionalParts("PersonCounts", count: 1...1000) ?? []
            customerID = try object.optionalUUID("CustomerId")
            bookerID = try object.optionalUUID("BookerId")
            requestedCategoryID = try object.uuid("RequestedCategoryId")
            assignedResourceID = try object.optionalUUID("AssignedResourceId")
            assignedResourceLocked = try object.optionalBool("AssignedResourceLocked")
            rateID = try object.uuid("RateId")
            voucherCode = try object.optionalString("VoucherCode")
            creditCardID = try object.optionalUUID("CreditCardId")
            travelAgencyID = try object.optionalUUID("TravelAgencyId")
            companyID = try object.optionalUUID("CompanyId")
            businessSegmentID = try object.optionalUUID("BusinessSegmentId")
            notes = try object.optionalString("Notes")
            timeUnitAmount = try object.optionalPart("TimeUnitAmount")
            timeUnitPrices = try object.optionalParts("TimeUnitPrices", count: 0...1000)
            productOrders = try object.optionalParts("ProductOrders", count: 0...1000)
            availabilityBlockID = try object.optionalUUID("AvailabilityBlockId")
            adultCount = try object.optionalInt("AdultCount")
            childCount = try object.optionalInt("ChildCount")
            try object.check("State", isOneOf: ["Optional", "Enquired", "Confirmed"])
        }
    }

    public struct ReservationDataParameters: WireReadable {
        public var serviceID: UUID
        public var reservations: [ReservationData]

        public init(
            serviceID: UUID,
            reservations: [ReservationData]
        ) {
            self.serviceID = serviceID
            self.reservations = reservations
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceID = try object.uuid("ServiceId")
            reservations = try object.parts("Reservations", count: 0...1000)
        }
    }

    public struct ReservationExtent: WireReadable {
        public var reservations: Bool?
        public var reservationGroups: Bool?
        public var customers: Bool?
        public var customerAdresses: Bool?
        public var customerIdentityDocuments: Bool?
        public var services: Bool?
        public var products: Bool?
        public var businessSegments: Bool?
        public var resources: Bool?
        public var resourceCategories: Bool?
        public var resourceCategoryAssignments: Bool?
        public var rates: Bool?
        public var items: Bool?
        public var orderItems: Bool?
        public var notes: Bool?
        public var qrCodeData: Bool?
        public var companies: Bool?
        public var accountingStates: [AccountingState]

        public init(
            reservations: Bool? = nil,
            reservationGroups: Bool? = nil,
            customers: Bool? = nil,
            customerAdresses: Bool? = nil,
            customerIdentityDocuments: Bool? = nil,
            services: Bool? = nil,
            products: Bool? = nil,
            businessSegments: Bool? = nil,
            resources: Bool? = nil,
            resourceCategories: Bool? = nil,
            resourceCategoryAssignments: Bool? = nil,
            rates: Bool? = nil,
            items: Bool? = nil,
            orderItems: Bool? = nil,
            notes: Bool? = nil,
            qrCodeData: Bool? = nil,
            companies: Bool? = nil,
            accountingStates: [AccountingState] = [.open, .closed]
        ) {
            self.reservations = reservations
            self.reservationGroups = reservationGroups
            self.customers = customers
            self.customerAdresses = customerAdresses
            self.customerIdentityDocuments = customerIdentityDocuments
            self.services = services
            self.products = products
            self.businessSegments = businessSegments
            self.resources = resources
            self.resourceCategories = resourceCategories
            self.resourceCategoryAssignments = resourceCategoryAssignments
            self.rates = rates
            self.items = items
            self.orderItems = orderItems
            self.notes = notes
            self.qrCodeData = qrCodeData
            self.companies = companies
            self.accountingStates = accountingStates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            reservations = try object.optionalBool("Reservations")
            reservationGroups = try object.optionalBool("ReservationGroups")
            customers = try object.optionalBool("Customers")
            customerAdresses = try object.optionalBool("CustomerAdresses")
            customerIdentityDocuments = try object.optionalBool("CustomerIdentityDocuments")
            services = try object.optionalBool("Services")
            products = try object.optionalBool("Products")
            businessSegments = try object.optionalBool("BusinessSegments")
            resources = try object.optionalBool("Resources")
            resourceCategories = try object.optionalBool("ResourceCategories")
            resourceCategoryAssignments = try object.optionalBool("ResourceCategoryAssignments")
            rates = try object.optionalBool("Rates")
            items = try object.optionalBool("Items")
            orderItems = try object.optionalBool("OrderItems")
            notes = try object.optionalBool("Notes")
            qrCodeData = try object.optionalBool("QrCodeData")
            companies = try object.optionalBool("Companies")
            accountingStates = try object.optionalChoices("AccountingStates", count: 0...1000) ?? [.open, .closed]
        }
    }

    public struct ReservationFilterParameters: WireReadable {
        public var serviceIDs: [UUID]
        public var groupIDs: [UUID]?
        public var reservationIDs: [UUID]?
        public var customerIDs: [UUID]?
        public var assignedResourceIDs: [UUID]?
        public var rateIDs: [UUID]?
        public var businessSegmentIDs: [UUID]?
        public var channelNumbers: [String]?
        public var numbers: [String]?
        public var startUTC: Date?
        public var endUTC: Date?
        public var timeFilter: ReservationTimeFilter
        public var currency: String?
        public var states: [ServiceOrderStateOld]?
        public var extent: ReservationExtent
        public var limitation: Limitation
        public var serviceID: UUID?

        public init(
            serviceIDs: [UUID],
            groupIDs: [UUID]? = nil,
            reservationIDs: [UUID]? = nil,
            customerIDs: [UUID]? = nil,
            assignedResourceIDs: [UUID]? = nil,
            rateIDs: [UUID]? = nil,
            businessSegmentIDs: [UUID]? = nil,
            channelNumbers: [String]? = nil,
            numbers: [String]? = nil,
            startUTC: Date? = nil,
            endUTC: Date? = nil,
            timeFilter: ReservationTimeFilter = .colliding,
            currency: String? = nil,
            states: [ServiceOrderStateOld]? = nil,
            extent: ReservationExtent,
            limitation: Limitation = Limitation(),
            serviceID: UUID? = nil
        ) {
            self.serviceIDs = serviceIDs
            self.groupIDs = groupIDs
            self.reservationIDs = reservationIDs
            self.customerIDs = customerIDs
            self.assignedResourceIDs = assignedResourceIDs
            self.rateIDs = rateIDs
            self.businessSegmentIDs = businessSegmentIDs
            self.channelNumbers = channelNumbers
            self.numbers = numbers
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.timeFilter = timeFilter
            self.currency = currency
            self.states = states
            self.extent = extent
            self.limitation = limitation
            self.serviceID = serviceID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceIDs = try object.uuids("ServiceIds", count: 1...1000)
            groupIDs = try object.optionalUUIDs("GroupIds", count: 1...1000)
            reservationIDs = try object.optionalUUIDs("ReservationIds", count: 1...1000)
            customerIDs = try object.optionalUUIDs("CustomerIds", count: 1...1000)
            assignedResourceIDs = try object.optionalUUIDs("AssignedResourceIds", count: 1...1000)
            rateIDs = try object.optionalUUIDs("RateIds", count: 1...1000)
            businessSegmentIDs = try object.optionalUUIDs("BusinessSegmentIds", count: 1...1000)
            channelNumbers = try object.optionalStrings("ChannelNumbers", count: 1...1000)
            numbers = try object.optionalStrings("Numbers", count: 1...1000)
            startUTC = try object.optionalInstant("StartUtc")
            endUTC = try object.optionalInstant("EndUtc")
            timeFilter = try object.optionalChoice("TimeFilter") ?? .colliding
            currency = try object.optionalString("Currency")
            states = try object.optionalChoices("States", count: 0...1000)
            extent = try object.part("Extent")
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            serviceID = try object.optionalUUID("ServiceId")
        }
    }

    public struct ReservationItemParameters: WireReadable {
        public var reservationIDs: [UUID]
        public var currency: String?
        public var accountingStates: [String]?

        public init(
            reservationIDs: [UUID],
            currency: String? = nil,
            accountingStates: [String]? = nil
        ) {
            self.reservationIDs = reservationIDs
            self.currency = currency
            self.accountingStates = accountingStates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            reservationIDs = try object.uuids("ReservationIds", count: 1...1000)
            currency = try object.optionalString("Currency")
            accountingStates = try object.optionalStrings("AccountingStates", count: 0...1000)
            try object.check("AccountingStates", isOneOf: ["Open", "Closed", "Inactive", "Canceled"])
        }
    }

    public struct ReservationItemResult: WireWritable {
        public var reservations: [ReservationItems]

        public init(
            reservations: [ReservationItems]
        ) {
            self.reservations = reservations
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Reservations", reservations)
            writer.endObject()
        }
    }

    public struct ReservationItems: WireWritable {
        public var reservationID: UUID
        public var items: [AccountingItem]
        public var orderItems: [OrderItemOld]

        public init(
            reservationID: UUID,
            items: [AccountingItem],
            orderItems: [OrderItemOld]
        ) {
            self.reservationID = reservationID
            self.items = items
            self.orderItems = orderItems
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ReservationId", reservationID)
            writer.parts("Items", items)
            writer.parts("OrderItems", orderItems)
            writer.endObject()
        }
    }

    public struct ReservationPrice: WireWritable {
        public var identifier: String?
        public var totalAmount: Amount
        public var total: CurrencyValueOld?

        public init(
            identifier: String? = nil,
            totalAmount: Amount,
            total: CurrencyValueOld? = nil
        ) {
            self.identifier = identifier
            self.totalAmount = totalAmount
            self.total = total
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Identifier", identifier)
            writer.part("TotalAmount", totalAmount)
            writer.part("Total", total)
            writer.endObject()
        }
    }

    public struct ReservationPricingResult: WireWritable {
        public var reservationPrices: [ReservationPrice]

        public init(
            reservationPrices: [ReservationPrice]
        ) {
            self.reservationPrices = reservationPrices
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ReservationPrices", reservationPrices)
            writer.endObject()
        }
    }

    public struct ReservationProcessingParameters: WireReadable {
        public var enterpriseID: UUID?
        public var reservationID: UUID
        public var closeBills: Bool?
        public var allowOpenBalance: Bool?
        public var notes: String?

        public init(
            enterpriseID: UUID? = nil,
            reservationID: UUID,
            closeBills: Bool? = nil,
            allowOpenBalance: Bool? = nil,
            notes: String? = nil
        ) {
            self.enterpriseID = enterpriseID
            self.reservationID = reservationID
            self.closeBills = closeBills
            self.allowOpenBalance = allowOpenBalance
            self.notes = notes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            reservationID = try object.uuid("ReservationId")
            closeBills = try object.optionalBool("CloseBills")
            allowOpenBalance = try object.optionalBool("AllowOpenBalance")
            notes = try object.optionalString("Notes")
        }
    }

    public struct ReservationProductParameters: WireReadable {
        public var reservationID: UUID
        public var productID: UUID
        public var count: Int
        public var unitAmount: AmountParameters?
        public var startUTC: Date?
        public var endUTC: Date?

        public init(
            reservationID: UUID,
            productID: UUID,
            count: Int,
            unitAmount: AmountParameters? = nil,
            startUTC: Date? = nil,
            endUTC: Date? = nil
        ) {
            self.reservationID = reservationID
            self.productID = productID
            self.count = count
            self.unitAmount = unitAmount
            self.startUTC = startUTC
            self.endUTC = endUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            reservationID = try object.uuid("ReservationId")
            productID = try object.uuid("ProductId")
            count = try object.int("Count")
            unitAmount = try object.optionalPart("UnitAmount")
            startUTC = try object.optionalInstant("StartUtc")
            endUTC = try object.optionalInstant("EndUtc")
        }
    }

    public struct ReservationQrCodeData: WireWritable {
        public var reservationID: UUID
        public var data: String?

        public init(
            reservationID: UUID,
            data: String? = nil
        ) {
            self.reservationID = reservationID
            self.data = data
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ReservationId", reservationID)
            writer.string("Data", data)
            writer.endObject()
        }
    }

    public struct ReservationResult: WireWritable {
        public var reservations: [ReservationOld]?
        public var reservationGroups: [ReservationGroupOld]?
        public var customers: [Customer]?
        public var services: [Service]?
        public var products: [Product]?
        public var resources: [Resource]?
        public var resourceCategories: [ResourceCategory]?
        public var resourceCategoryAssignments: [ResourceCategoryAssignment]?
        public var businessSegments: [BusinessSegment]?
        public var rates: [RateForExtent]?
        public var rateGroups: [RateGroupOld]?
        public var items: [AccountingItem]?
        public var orderItems: [OrderItemOld]?
        public var notes: [OrderNote]?
        public var qrCodeData: [ReservationQrCodeData]?
        public var companies: [Company]?
        public var resourceAccessTokens: [ResourceAccessToken]?
        public var cursor: UUID?

        public init(
            reservations: [ReservationOld]? = nil,
            reservationGroups: [ReservationGroupOld]? = nil,
            customers: [Customer]? = nil,
            services: [Service]? = nil,
            products: [Product]? = nil,
            resources: [Resource]? = nil,
            resourceCategories: [ResourceCategory]? = nil,
            resourceCategoryAssignments: [ResourceCategoryAssignment]? = nil,
            businessSegments: [BusinessSegment]? = nil,
            rates: [RateForExtent]? = nil,
            rateGroups: [RateGroupOld]? = nil,
            items: [AccountingItem]? = nil,
            orderItems: [OrderItemOld]? = nil,
            notes: [OrderNote]? = nil,
            qrCodeData: [ReservationQrCodeData]? = nil,
            companies: [Company]? = nil,
            resourceAccessTokens: [ResourceAccessToken]? = nil,
            cursor: UUID? = nil
        ) {
            self.reservations = reservations
            self.reservationGroups = reservationGroups
            self.customers = customers
            self.services = services
            self.products = products
            self.resources = resources
            self.resourceCategories = resourceCategories
            self.resourceCategoryAssignments = resourceCategoryAssignments
            self.businessSegments = businessSegments
            self.rates = rates
            self.rateGroups = rateGroups
            self.items = items
            self.orderItems = orderItems
            self.notes = notes
            self.qrCodeData = qrCodeData
            self.companies = companies
            self.resourceAccessTokens = resourceAccessTokens
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Reservations", reservations)
            writer.parts("ReservationGroups", reservationGroups)
            writer.parts("Customers", customers)
            writer.parts("Services", services)
            writer.parts("Products", products)
            writer.parts("Resources", resources)
            writer.parts("ResourceCategories", resourceCategories)
            writer.parts("ResourceCategoryAssignments", resourceCategoryAssignments)
            writer.parts("BusinessSegments", businessSegments)
            writer.parts("Rates", rates)
            writer.parts("RateGroups", rateGroups)
            writer.parts("Items", items)
            writer.parts("OrderItems", orderItems)
            writer.parts("Notes", notes)
            writer.parts("QrCodeData", qrCodeData)
            writer.parts("Companies", companies)
            writer.parts("ResourceAccessTokens", resourceAccessTokens)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct ReservationServiceOrderFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var reservationIDs: [UUID]?
        public var serviceIDs: [UUID]?
        public var reservationGroupIDs: [UUID]?
        public var accountIDs: [UUID]?
        public var partnerCompanyIDs: [UUID]?
        public var travelAgencyIDs: [UUID]?
        public var numbers: [String]?
        public var channelNumbers: [String]?
        public var assignedResourceIDs: [UUID]?
        public var availabilityBlockIDs: [UUID]?
        public var createdUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var collidingUTC: TimeFilterInterval?
        public var scheduledStartUTC: TimeFilterInterval?
        public var actualStartUTC: TimeFilterInterval?
        public var actualEndUTC: TimeFilterInterval?
        public var scheduledEndUTC: TimeFilterInterval?
        public var states: [ServiceOrderStateEnum]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            reservationIDs: [UUID]? = nil,
            serviceIDs: [UUID]? = nil,
            reservationGroupIDs: [UUID]? = nil,
            accountIDs: [UUID]? = nil,
            partnerCompanyIDs: [UUID]? = nil,
            travelAgencyIDs: [UUID]? = nil,
            numbers: [String]? = nil,
            channelNumbers: [String]? = nil,
            assignedResourceIDs: [UUID]? = nil,
            availabilityBlockIDs: [UUID]? = nil,
            createdUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            collidingUTC: TimeFilterInterval? = nil,
            scheduledStartUTC: TimeFilterInterval? = nil,
            actualStartUTC: TimeFilterInterval? = nil,
            actualEndUTC: TimeFilterInterval? = nil,
            scheduledEndUTC: TimeFilterInterval? = nil,
            states: [ServiceOrderStateEnum]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.reservationIDs = reservationIDs
            self.serviceIDs = serviceIDs
            self.reservationGroupIDs = reservationGroupIDs
            self.accountIDs = accountIDs
            self.partnerCompanyIDs = partnerCompanyIDs
            self.travelAgencyIDs = travelAgencyIDs
            self.numbers = numbers
            self.channelNumbers = channelNumbers
            self.assignedResourceIDs = assignedResourceIDs
            self.availabilityBlockIDs = availabilityBlockIDs
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.collidingUTC = collidingUTC
            self.scheduledStartUTC = scheduledStartUTC
            self.actualStartUTC = actualStartUTC
            self.actualEndUTC = actualEndUTC
            self.scheduledEndUTC = scheduledEndUTC
            self.states = states
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            reservationIDs = try object.optionalUUIDs("ReservationIds", count: 1...1000)
            serviceIDs = try object.optionalUUIDs("ServiceIds", count: 1...1000)
            reservationGroupIDs = try object.optionalUUIDs("ReservationGroupIds", count: 1...1000)
            accountIDs = try object.optionalUUIDs("AccountIds", count: 1...1000)
            partnerCompanyIDs = try object.optionalUUIDs("PartnerCompanyIds", count: 1...100)
            travelAgencyIDs = try object.optionalUUIDs("TravelAgencyIds", count: 1...100)
            numbers = try object.optionalStrings("Numbers", count: 1...1000)
            channelNumbers = try object.optionalStrings("ChannelNumbers", count: 1...100)
            assignedResourceIDs = try object.optionalUUIDs("AssignedResourceIds", count: 1...1000)
            availabilityBlockIDs = try object.optionalUUIDs("AvailabilityBlockIds", count: 1...100)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            collidingUTC = try object.optionalInterval("CollidingUtc", months: 3)
            scheduledStartUTC = try object.optionalInterval("ScheduledStartUtc", months: 3)
            actualStartUTC = try object.optionalInterval("ActualStartUtc", months: 3)
            actualEndUTC = try object.optionalInterval("ActualEndUtc", months: 3)
            scheduledEndUTC = try object.optionalInterval("ScheduledEndUtc", months: 3)
            states = try object.optionalChoices("States", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.check("ActualStartUtc", excludes: "ScheduledStartUtc")
            try object.check("ActualEndUtc", excludes: "ScheduledEndUtc")
            try object.checkUnique("States")
        }
    }

    public struct ReservationServiceOrderResult: WireWritable {
        public var reservations: [Reservation]
        public var cursor: UUID?

        public init(
            reservations: [Reservation],
            cursor: UUID? = nil
        ) {
            self.reservations = reservations
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Reservations", reservations)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct ReservationStartParameters: WireReadable {
        public var enterpriseID: UUID?
        public var reservationID: UUID

        public init(
            enterpriseID: UUID? = nil,
            reservationID: UUID
        ) {
            self.enterpriseID = enterpriseID
            self.reservationID = reservationID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            reservationID = try object.uuid("ReservationId")
        }
    }

    public struct ReservationUpdateIntervalParameters: WireReadable {
        public var enterpriseID: UUID?
        public var reservationID: UUID
        public var startUTC: Date?
        public var endUTC: Date?
        public var chargeCancellationFee: Bool

        public init(
            enterpriseID: UUID? = nil,
            reservationID: UUID,
            startUTC: Date? = nil,
            endUTC: Date? = nil,
            chargeCancellationFee: Bool
        ) {
            self.enterpriseID = enterpriseID
            self.reservationID = reservationID
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.chargeCancellationFee = chargeCancellationFee
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            reservationID = try object.uuid("ReservationId")
            startUTC = try object.optionalInstant("StartUtc")
            endUTC = try object.optionalInstant("EndUtc")
            chargeCancellationFee = try object.bool("ChargeCancellationFee")
        }
    }

    public struct ReservationUpdateOptionsParameters: WireReadable {
        public var ownerCheckedIn: BooleanUpdateValue?

        public init(
            ownerCheckedIn: BooleanUpdateValue? = nil
        ) {
            self.ownerCheckedIn = ownerCheckedIn
        }

        public init(from object: WireObject) throws(InvalidInput) {
            ownerCheckedIn = try object.optionalPart("OwnerCheckedIn")
        }
    }

    public struct ReservationUpdateParameters: WireReadable {
        public var clientToken: String?
        public var accessToken: String?
        public var client: String?
        public var enterpriseID: UUID?
        public var reservationID: UUID
        public var channelNumber: StringUpdateValue?
        public var startUTC: StringUpdateValue?
        public var endUTC: StringUpdateValue?
        public var releasedUTC: StringUpdateValue?
        public var personCounts: ReservationUpdatePersonCountParameters?
        public var assignedResourceID: GuidNullableUpdateValue?
        public var requestedCategoryID: GuidUpdateValue?
        public var travelAgencyID: GuidNullableUpdateValue?
        public var companyID: GuidNullableUpdateValue?
        public var businessSegmentID: GuidNullableUpdateValue?
        public var purpose: StringUpdateValue?
        public var rateID: GuidUpdateValue?
        public var creditCardID: GuidNullableUpdateValue?
        public var timeUnitPrices: ReservationUpdatePerUnitPriceParameters?
        public var bookerID: GuidNullableUpdateValue?
        public var assignedResourceLocked: BooleanUpdateValue?
        public var availabilityBlockID: GuidNullableUpdateValue?
        public var options: ReservationUpdateOptionsParameters?

        public init(
            clientToken: String? = nil,
            accessToken: String? = nil,
            client: String? = nil,
            enterpriseID: UUID? = nil,
            reservationID: UUID,
            channelNumber: StringUpdateValue? = nil,
            startUTC: StringUpdateValue? = nil,
            endUTC: StringUpdateValue? = nil,
            releasedUTC: StringUpdateValue? = nil,
            personCounts: ReservationUpdatePersonCountParameters? = nil,
            assignedResourceID: GuidNullableUpdateValue? = nil,
            requestedCategoryID: GuidUpdateValue? = nil,
            travelAgencyID: GuidNullableUpdateValue? = nil,
            companyID: GuidNullableUpdateValue? = nil,
            businessSegmentID: GuidNullableUpdateValue? = nil,
            purpose: StringUpdateValue? = nil,
            rateID: GuidUpdateValue? = nil,
            creditCardID: GuidNullableUpdateValue? = nil,
            timeUnitPrices: ReservationUpdatePerUnitPriceParameters? = nil,
            bookerID: GuidNullableUpdateValue? = nil,
            assignedResourceLocked: BooleanUpdateValue? = nil,
            availabilityBlockID: GuidNullableUpdateValue? = nil,
            options: ReservationUpdateOptionsParameters? = nil
        ) {
            self.clientToken = clientToken
            self.accessToken = accessToken
            self.client = client
            self.enterpriseID = enterpriseID
            self.reservationID = reservationID
            self.channelNumber = channelNumber
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.releasedUTC = releasedUTC
            self.personCounts = personCounts
            self.assignedResourceID = assignedResourceID
            self.requestedCategoryID = requestedCategoryID
            self.travelAgencyID = travelAgencyID
            self.companyID = companyID
            self.businessSegmentID = businessSegmentID
            self.purpose = purpose
            self.rateID = rateID
            self.creditCardID = creditCardID
            self.timeUnitPrices = timeUnitPrices
            self.bookerID = bookerID
            self.assignedResourceLocked = assignedResourceLocked
            self.availabilityBlockID = availabilityBlockID
            self.options = options
        }

        public init(from object: WireObject) throws(InvalidInput) {
            clientToken = try object.optionalString("ClientToken", minLength: 1)
            accessToken = try object.optionalString("AccessToken", minLength: 1)
            client = try object.optionalString("Client", minLength: 1)
            enterpriseID = try object.optionalUUID("EnterpriseId")
            reservationID = try object.uuid("ReservationId")
            channelNumber = try object.optionalPart("ChannelNumber")
            startUTC = try object.optionalPart("StartUtc")
            endUTC = try object.optionalPart("EndUtc")
            releasedUTC = try object.optionalPart("ReleasedUtc")
            personCounts = try object.optionalPart("PersonCounts")
            assignedResourceID = try object.optionalPart("AssignedResourceId")
            requestedCategoryID = try object.optionalPart("RequestedCategoryId")
            travelAgencyID = try object.optionalPart("TravelAgencyId")
            companyID = try object.optionalPart("CompanyId")
            businessSegmentID = try object.optionalPart("BusinessSegmentId")
            purpose = try object.optionalUpdate("Purpose", of: Contract.ReservationPurposeEnum.self)
            rateID = try object.optionalPart("RateId")
            creditCardID = try object.optionalPart("CreditCardId")
            timeUnitPrices = try object.optionalPart("TimeUnitPrices")
            bookerID = try object.optionalPart("BookerId")
            assignedResourceLocked = try object.optionalPart("AssignedResourceLocked")
            availabilityBlockID = try object.optionalPart("AvailabilityBlockId")
            options = try object.optionalPart("Options")
        }
    }

    public struct ReservationUpdatePerUnitPriceParameters: WireReadable {
        public var value: [PerUnitPriceParameters]?

        public init(
            value: [PerUnitPriceParameters]? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalParts("Value", count: 0...1000)
        }
    }

    public struct ReservationUpdatePersonCountParameters: WireReadable {
        public var value: [ReservationPersonCount]?

        public init(
            value: [ReservationPersonCount]? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalParts("Value", count: 0...1000)
        }
    }

    public struct ReservationsChannelManagerDetailsFilterParameters: WireReadable {
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

    public struct ReservationsChannelManagerDetailsResult: WireWritable {
        public var channelManagerDetails: [ChannelManagerDetails]

        public init(
            channelManagerDetails: [ChannelManagerDetails]
        ) {
            self.channelManagerDetails = channelManagerDetails
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ChannelManagerDetails", channelManagerDetails)
            writer.endObject()
        }
    }

    public struct ReservationsUpdateCustomerParameters: WireReadable {
        public var enterpriseID: UUID?
        public var reservationID: UUID
        public var customerID: UUID

        public init(
            enterpriseID: UUID? = nil,
            reservationID: UUID,
            customerID: UUID
        ) {
            self.enterpriseID = enterpriseID
            self.reservationID = reservationID
            self.customerID = customerID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            reservationID = try object.uuid("ReservationId")
            customerID = try object.uuid("CustomerId")
        }
    }

    public enum ReservationTimeFilter: String, CaseIterable, Sendable {
        case colliding = "Colliding"
        case created = "Created"
        case updated = "Updated"
        case start = "Start"
        case end = "End"
        case overlapping = "Overlapping"
        case canceled = "Canceled"
    }
}
