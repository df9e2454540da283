// Generated from contract/restrictions.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `restrictions/add`: adds restrictions to a service.
public enum RestrictionsAdd: OperationDescriptor {
    public typealias Request = Contract.AddRestrictionParameters
    public typealias Response = Contract.RestrictionAdditionResult
    public static let facts = OperationFacts(
        path: "restrictions/add",
        summary: "Adds restrictions to a service.",
        theme: "Services",
        restricted: false,
        deprecated: true,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `restrictions/clear`: removes restrictions with exactly the given conditions from an interval.
public enum RestrictionsClear: OperationDescriptor {
    public typealias Request = Contract.ClearRestrictionParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "restrictions/clear",
        summary: "Removes restrictions with exactly the given conditions from an interval.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

/// `restrictions/delete`: deletes restrictions.
public enum RestrictionsDelete: OperationDescriptor {
    public typealias Request = Contract.DeleteRestrictionParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "restrictions/delete",
        summary: "Deletes restrictions.",
        theme: "Services",
        restricted: false,
        deprecated: true,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

/// `restrictions/getAll`: lists the restrictions of services, newest first.
public enum RestrictionsGetAll: OperationDescriptor {
    public typealias Request = Contract.RestrictionFilterParameters
    public typealias Response = Contract.RestrictionResult
    public static let facts = OperationFacts(
        path: "restrictions/getAll",
        summary: "Lists the restrictions of services, newest first.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `restrictions/set`: sets restrictions for intervals; those with the same conditions are joined or cut.
public enum RestrictionsSet: OperationDescriptor {
    public typealias Request = Contract.SetRestrictionParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "restrictions/set",
        summary: "Sets restrictions for intervals; those with the same conditions are joined or cut.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

extension Contract {
    public struct AddRestrictionParameters: WireReadable {
        public var serviceID: UUID
        public var restrictions: [RestrictionData]

        public init(
            serviceID: UUID,
            restrictions: [RestrictionData]
        ) {
            self.serviceID = serviceID
            self.restrictions = restrictions
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceID = try object.uuid("ServiceId")
            restrictions = try object.parts("Restrictions", count: 0...1000)
        }
    }

    public struct AddedRestriction: WireWritable {
        public var identifier: String?
        public var restriction: RestrictionDiscontinued?

        public init(
            identifier: String? = nil,
            restriction: RestrictionDiscontinued? = nil
        ) {
            self.identifier = identifier
            self.restriction = restriction
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Identifier", identifier)
            writer.part("Restriction", restriction)
            writer.endObject()
        }
    }

    public struct ClearRestrictionParameters: WireReadable {
        public var serviceID: String
        public var data: [RestrictionClearData]

        public init(
            serviceID: String,
            data: [RestrictionClearData]
        ) {
            self.serviceID = serviceID
            self.data = data
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceID = try object.string("ServiceId", minLength: 1)
            data = try object.parts("Data", count: 1...1000)
        }
    }

    public struct DaysParameters: WireReadable {
        public var monday: Bool
        public var tuesday: Bool
        public var wednesday: Bool
        public var thursday: Bool
        public var friday: Bool
        public var saturday: Bool
        public var sunday: Bool

        public init(
            monday: Bool,
            tuesday: Bool,
            wednesday: Bool,
            thursday: Bool,
            friday: Bool,
            saturday: Bool,
            sunday: Bool
        ) {
            self.monday = monday
            self.tuesday = tuesday
            self.wednesday = wednesday
            self.thursday = thursday
            self.friday = friday
            self.saturday = saturday
            self.sunday = sunday
        }

        public init(from object: WireObject) throws(InvalidInput) {
            monday = try object.bool("Monday")
            tuesday = try object.bool("Tuesday")
            wednesday = try object.bool("Wednesday")
            thursday = try object.bool("Thursday")
            friday = try object.bool("Friday")
            saturday = try object.bool("Saturday")
            sunday = try object.bool("Sunday")
        }
    }

    public struct DeleteRestrictionParameters: WireReadable {
        public var restrictionIDs: [UUID]

        public init(
            restrictionIDs: [UUID]
        ) {
            self.restrictionIDs = restrictionIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            restrictionIDs = try object.uuids("RestrictionIds", count: 0...1000)
        }
    }

    public struct Hours: WireWritable {
        public var zero: Bool
        public var one: Bool
        public var two: Bool
        public var three: Bool
        public var four: Bool
        public var five: Bool
        public var six: Bool
        public var seven: Bool
        public var eight: Bool
        public var nine: Bool
        public var ten: Bool
        public var eleven: Bool
        public var twelve: Bool
        public var thirteen: Bool
        public var fourteen: Bool
        public var fifteen: Bool
        public var sixteen: Bool
        public var seventeen: Bool
        public var eighteen: Bool
        public var nineteen: Bool
        public var twenty: Bool
        public var twentyOne: Bool
        public var twentyTwo: Bool
        public var twentyThree: Bool

        public init(
            zero: Bool,
            one: Bool,
            two: Bool,
            three: Bool,
            four: Bool,
            five: Bool,
            six: Bool,
            seven: Bool,
            eight: Bool,
            nine: Bool,
            ten: Bool,
            eleven: Bool,
            twelve: Bool,
            thirteen: Bool,
            fourteen: Bool,
            fifteen: Bool,
            sixteen: Bool,
            seventeen: Bool,
            eighteen: Bool,
            nineteen: Bool,
            twenty: Bool,
            twentyOne: Bool,
            twentyTwo: Bool,
            twentyThree: Bool
        ) {
            self.zero = zero
            self.one = one
            self.two = two
            self.three = three
            self.four = four
            self.five = five
            self.six = six
            self.seven = seven
            self.eight = eight
            self.nine = nine
            self.ten = ten
            self.eleven = eleven
            self.twelve = twelve
            self.thirteen = thirteen
            self.fourteen = fourteen
            self.fifteen = fifteen
            self.sixteen = sixteen
            self.seventeen = seventeen
            self.eighteen = eighteen
            self.nineteen = nineteen
            self.twenty = twenty
            self.twentyOne = twentyOne
            self.twentyTwo = twentyTwo
            self.twentyThree = twentyThree
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("Zero", zero)
            writer.bool("One", one)
            writer.bool("Two", two)
            writer.bool("Three", three)
            writer.bool("Four", four)
            writer.bool("Five", five)
            writer.bool("Six", six)
            writer.bool("Seven", seven)
            writer.bool("Eight", eight)
            writer.bool("Nine", nine)
            writer.bool("Ten", ten)
            writer.bool("Eleven", eleven)
            writer.bool("Twelve", twelve)
            writer.bool("Thirteen", thirteen)
            writer.bool("Fourteen", fourteen)
            writer.bool("Fifteen", fifteen)
            writer.bool("Sixteen", sixteen)
            writer.bool("Seventeen", seventeen)
            writer.bool("Eighteen", eighteen)
            writer.bool("Nineteen", nineteen)
            writer.bool("Twenty", twenty)
            writer.bool("TwentyOne", twentyOne)
            writer.bool("TwentyTwo", twentyTwo)
            writer.bool("TwentyThree", twentyThree)
            writer.endObject()
        }
    }

    public struct HoursDiscontinued: WireReadable, WireWritable {
        public var zero: Bool
        public var one: Bool
        public var two: Bool
        public var three: Bool
        public var four: Bool
        public var five: Bool
        public var six: Bool
        public var seven: Bool
        public var eight: Bool
        public var nine: Bool
        public var ten: Bool
        public var eleven: Bool
        public var twelve: Bool
        public var thirteen: Bool
        public var fourteen: Bool
        public var fifteen: Bool
        public var sixteen: Bool
        public var seventeen: Bool
        public var eighteen: Bool
        public var nineteen: Bool
        public var twenty: Bool
        public var twentyOne: Bool
        public var twentyTwo: Bool
        public var twentyThree: Bool

        public init(
            zero: Bool,
            one: Bool,
            two: Bool,
            three: Bool,
            four: Bool,
            five: Bool,
            six: Bool,
            seven: Bool,
            eight: Bool,
            nine: Bool,
            ten: Bool,
            eleven: Bool,
            twelve: Bool,
            thirteen: Bool,
            fourteen: Bool,
            fifteen: Bool,
            sixteen: Bool,
            seventeen: Bool,
            eighteen: Bool,
            nineteen: Bool,
            twenty: Bool,
            twentyOne: Bool,
            twentyTwo: Bool,
            twentyThree: Bool
        ) {
            self.zero = zero
            self.one = one
            self.two = two
            self.three = three
            self.four = four
            self.five = five
            self.six = six
            self.seven = seven
            self.eight = eight
            self.nine = nine
            self.ten = ten
            self.eleven = eleven
            self.twelve = twelve
            self.thirteen = thirteen
            self.fourteen = fourteen
            self.fifteen = fifteen
            self.sixteen = sixteen
            self.seventeen = seventeen
            self.eighteen = eighteen
            self.nineteen = nineteen
            self.twenty = twenty
            self.twentyOne = twentyOne
            self.twentyTwo = twentyTwo
            self.twentyThree = twentyThree
        }

        public init(from object: WireObject) throws(InvalidInput) {
            zero = try object.bool("Zero")
            one = try object.bool("One")
            two = try object.bool("Two")
            three = try object.bool("Three")
            four = try object.bool("Four")
            five = try object.bool("Five")
            six = try object.bool("Six")
            seven = try object.bool("Seven")
            eight = try object.bool("Eight")
            nine = try object.bool("Nine")
            ten = try object.bool("Ten")
            eleven = try object.bool("Eleven")
            twelve = try object.bool("Twelve")
            thirteen = try object.bool("Thirteen")
            fourteen = try object.bool("Fourteen")
            fifteen = try object.bool("Fifteen")
            sixteen = try object.bool("Sixteen")
            seventeen = try object.bool("Seventeen")
            eighteen = try object.bool("Eighteen")
            nineteen = try object.bool("Nineteen")
            twenty = try object.bool("Twenty")
            twentyOne = try object.bool("TwentyOne")
            twentyTwo = try object.bool("TwentyTwo")
            twentyThree = try object.bool("TwentyThree")
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("Zero", zero)
            writer.bool("One", one)
            writer.bool("Two", two)
            writer.bool("Three", three)
            writer.bool("Four", four)
            writer.bool("Five", five)
            writer.bool("Six", six)
            writer.bool("Seven", seven)
            writer.bool("Eight", eight)
            writer.bool("Nine", nine)
            writer.bool("Ten", ten)
            writer.bool("Eleven", eleven)
            writer.bool("Twelve", twelve)
            writer.bool("Thirteen", thirteen)
            writer.bool("Fourteen", fourteen)
            writer.bool("Fifteen", fifteen)
            writer.bool("Sixteen", sixteen)
            writer.bool("Seventeen", seventeen)
            writer.bool("Eighteen", eighteen)
            writer.bool("Nineteen", nineteen)
            writer.bool("Twenty", twenty)
            writer.bool("TwentyOne", twentyOne)
            writer.bool("TwentyTwo", twentyTwo)
            writer.bool("TwentyThree", twentyThree)
            writer.endObject()
        }
    }

    public struct Restriction: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var externalIdentifier: String?
        public var origin: RestrictionOriginEnum
        public var conditions: RestrictionConditions
        public var exceptions: RestrictionExceptions?

        public init(
            id: UUID,
            serviceID: UUID,
            externalIdentifier: String? = nil,
            origin: RestrictionOriginEnum,
            conditions: RestrictionConditions,
            exceptions: RestrictionExceptions? = nil
        ) {
            self.id = id
            self.serviceID = serviceID
            self.externalIdentifier = externalIdentifier
            self.origin = origin
            self.conditions = conditions
            self.exceptions = exceptions
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.choice("Origin", origin)
            writer.part("Conditions", conditions)
            writer.part("Exceptions", exceptions)
            writer.endObject()
        }
    }

    public struct RestrictionAdditionResult: WireWritable {
        public var restrictions: [AddedRestriction]?

        public init(
            restrictions: [AddedRestriction]? = nil
        ) {
            self.restrictions = restrictions
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Restrictions", restrictions)
            writer.endObject()
        }
    }

    public struct RestrictionClearData: WireReadable {
        public var type: RestrictionTypeEnum
        public var exactRateID: String?
        public var baseRateID: String?
        public var rateGroupID: String?
        public var resourceCategoryID: String?
        public var resourceCategoryType: ResourceCategoryTypeEnum?
        public var startUTC: Date?
        public var endUTC: Date?
        public var days: DaysParameters

        public init(
            type: RestrictionTypeEnum,
            exactRateID: String? = nil,
            baseRateID: String? = nil,
            rateGroupID: String? = nil,
            resourceCategoryID: String? = nil,
            resourceCategoryType: ResourceCategoryTypeEnum? = nil,
            startUTC: Date? = nil,
            endUTC: Date? = nil,
            days: DaysParameters
        ) {
            self.type = type
            self.exactRateID = exactRateID
            self.baseRateID = baseRateID
            self.rateGroupID = rateGroupID
            self.resourceCategoryID = resourceCategoryID
            self.resourceCategoryType = resourceCategoryType
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.days = days
        }

        public init(from object: WireObject) throws(InvalidInput) {
            type = try object.choice("Type")
            exactRateID = try object.optionalString("ExactRateId")
            baseRateID = try object.optionalString("BaseRateId")
            rateGroupID = try object.optionalString("RateGroupId")
            resourceCategoryID = try object.optionalString("ResourceCategoryId")
            resourceCategoryType = try object.optionalChoice("ResourceCategoryType")
            startUTC = try object.optionalInstant("StartUtc")
            endUTC = try object.optionalInstant("EndUtc")
            days = try object.part("Days")
        }
    }

    public struct RestrictionConditions: WireWritable {
        public var type: RestrictionTypeEnum
        public var exactRateID: UUID?
        public var baseRateID: UUID?
        public var rateGroupID: UUID?
        public var resourceCategoryID: UUID?
        public var resourceCategoryType: ResourceCategoryTypeEnum?
        public var startUTC: Date?
        public var endUTC: Date?
        public var days: [String]?
        public var hours: Hours?

        public init(
            type: RestrictionTypeEnum,
            exactRateID: UUID? = nil,
            baseRateID: UUID? = nil,
            rateGroupID: UUID? = nil,
            resourceCategoryID: UUID? = nil,
            resourceCategoryType: ResourceCategoryTypeEnum? = nil,
            startUTC: Date? = nil,
            endUTC: Date? = nil,
            days: [String]? = nil,
            hours: Hours? = nil
        ) {
            self.type = type
            self.exactRateID = exactRateID
            self.baseRateID = baseRateID
            self.rateGroupID = rateGroupID
            self.resourceCategoryID = resourceCategoryID
            self.resourceCategoryType = resourceCategoryType
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.days = days
            self.hours = hours
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.choice("Type", type)
            writer.uuid("ExactRateId", exactRateID)
            writer.uuid("BaseRateId", baseRateID)
            writer.uuid("RateGroupId", rateGroupID)
            writer.uuid("ResourceCategoryId", resourceCategoryID)
            writer.choice("ResourceCategoryType", resourceCategoryType)
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.strings("Days", days)
            writer.part("Hours", hours)
            writer.endObject()
        }
    }

    public struct RestrictionConditionsData: WireReadable {
        public var type: RestrictionTypeEnumDiscontinued
        public var exactRateID: String?
        public var baseRateID: String?
        public var rateGroupID: String?
        public var resourceCategoryID: String?
        public var resourceCategoryType: ResourceCategoryTypeEnumDiscontinued?
        public var startUTC: Date?
        public var endUTC: Date?
        public var days: [String]?
        public var hours: HoursDiscontinued?

        public init(
            type: RestrictionTypeEnumDiscontinued,
            exactRateID: String? = nil,
            baseRateID: String? = nil,
            rateGroupID: String? = nil,
            resourceCategoryID: String? = nil,
            resourceCategoryType: ResourceCategoryTypeEnumDiscontinued? = nil,
            startUTC: Date? = nil,
            endUTC: Date? = nil,
            days: [String]? = nil,
            hours: HoursDiscontinued? = nil
        ) {
            self.type = type
            self.exactRateID = exactRateID
            self.baseRateID = baseRateID
            self.rateGroupID = rateGroupID
            self.resourceCategoryID = resourceCategoryID
            self.resourceCategoryType = resourceCategoryType
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.days = days
            self.hours = hours
        }

        public init(from object: WireObject) throws(InvalidInput) {
            type = try object.choice("Type")
            exactRateID = try object.optionalString("ExactRateId")
            baseRateID = try object.optionalString("BaseRateId")
            rateGroupID = try object.optionalString("RateGroupId")
            resourceCategoryID = try object.optionalString("ResourceCategoryId")
            resourceCategoryType = try object.optionalChoice("ResourceCategoryType")
            startUTC = try object.optionalInstant("StartUtc")
            endUTC = try object.optionalInstant("EndUtc")
            days = try object.optionalStrings("Days", count: 0...1000)
            hours = try object.optionalPart("Hours")
            try object.check("Days", isOneOf: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
        }
    }

    public struct RestrictionConditionsDiscontinued: WireWritable {
        public var type: RestrictionTypeEnumDiscontinued
        public var exactRateID: UUID?
        public var baseRateID: UUID?
        public var rateGroupID: UUID?
        public var resourceCategoryID: UUID?
        public var resourceCategoryType: ResourceCategoryTypeEnumDiscontinued?
        public var startUTC: Date?
        public var endUTC: Date?
        public var days: [String]?
        public var hours: HoursDiscontinued?

        public init(
            type: RestrictionTypeEnumDiscontinued,
            exactRateID: UUID? = nil,
            baseRateID: UUID? = nil,
            rateGroupID: UUID? = nil,
            resourceCategoryID: UUID? = nil,
            resourceCategoryType: ResourceCategoryTypeEnumDiscontinued? = nil,
            startUTC: Date? = nil,
            endUTC: Date? = nil,
            days: [String]? = nil,
            hours: HoursDiscontinued? = nil
        ) {
            self.type = type
            self.exactRateID = exactRateID
            self.baseRateID = baseRateID
            self.rateGroupID = rateGroupID
            self.resourceCategoryID = resourceCategoryID
            self.resourceCategoryType = resourceCategoryType
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.days = days
            self.hours = hours
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.choice("Type", type)
            writer.uuid("ExactRateId", exactRateID)
            writer.uuid("BaseRateId", baseRateID)
            writer.uuid("RateGroupId", rateGroupID)
            writer.uuid("ResourceCategoryId", resourceCategoryID)
            writer.choice("ResourceCategoryType", resourceCategoryType)
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.strings("Days", days)
            writer.part("Hours", hours)
            writer.endObject()
        }
    }

    public struct RestrictionData: WireReadable {
        public var identifier: String?
        public var externalIdentifier: String?
        public var conditions: RestrictionConditionsData
        public var exceptions: RestrictionExceptionsData?

        public init(
            identifier: String? = nil,
            externalIdentifier: String? = nil,
            conditions: RestrictionConditionsData,
            exceptions: RestrictionExceptionsData? = nil
        ) {
            self.identifier = identifier
            self.externalIdentifier = externalIdentifier
            self.conditions = conditions
            self.exceptions = exceptions
        }

        public init(from object: WireObject) throws(InvalidInput) {
            identifier = try object.optionalString("Identifier")
            externalIdentifier = try object.optionalString("ExternalIdentifier")
            conditions = try object.part("Conditions")
            exceptions = try object.optionalPart("Exceptions")
        }
    }

    public struct RestrictionDiscontinued: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var externalIdentifier: String?
        public var origin: RestrictionOriginDiscontinued
        public var conditions: RestrictionConditionsDiscontinued
        public var exceptions: RestrictionExceptions?

        public init(
            id: UUID,
            serviceID: UUID,
            externalIdentifier: String? = nil,
            origin: RestrictionOriginDiscontinued,
            conditions: RestrictionConditionsDiscontinued,
            exceptions: RestrictionExceptions? = nil
        ) {
            self.id = id
            self.serviceID = serviceID
            self.externalIdentifier = externalIdentifier
            self.origin = origin
            self.conditions = conditions
            self.exceptions = exceptions
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.choice("Origin", origin)
            writer.part("Conditions", conditions)
            writer.part("Exceptions", exceptions)
            writer.endObject()
        }
    }

    public struct RestrictionExceptions: WireWritable {
        public var minAdvance: Period?
        public var maxAdvance: Period?
        public var minLength: Period?
        public var maxLength: Period?
        public var minPrice: CurrencyValueOld?
        public var maxPrice: CurrencyValueOld?

        public init(
            minAdvance: Period? = nil,
            maxAdvance: Period? = nil,
            minLength: Period? = nil,
            maxLength: Period? = nil,
            minPrice: CurrencyValueOld? = nil,
            maxPrice: CurrencyValueOld? = nil
        ) {
            self.minAdvance = minAdvance
            self.maxAdvance = maxAdvance
            self.minLength = minLength
            self.maxLength = maxLength
            self.minPrice = minPrice
            self.maxPrice = maxPrice
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.period("MinAdvance", minAdvance)
            writer.period("MaxAdvance", maxAdvance)
            writer.period("MinLength", minLength)
            writer.period("MaxLength", maxLength)
            writer.part("MinPrice", minPrice)
            writer.part("MaxPrice", maxPrice)
            writer.endObject()
        }
    }

    public struct RestrictionExceptionsData: WireReadable {
        public var minAdvance: Period?
        public var maxAdvance: Period?
        public var minLength: Period?
        public var maxLength: Period?
        public var minPrice: CurrencyValueOld?
        public var maxPrice: CurrencyValueOld?

        public init(
            minAdvance: Period? = nil,
            maxAdvance: Period? = nil,
            minLength: Period? = nil,
            maxLength: Period? = nil,
            minPrice: CurrencyValueOld? = nil,
            maxPrice: CurrencyValueOld? = nil
        ) {
            self.minAdvance = minAdvance
            self.maxAdvance = maxAdvance
            self.minLength = minLength
            self.maxLength = maxLength
            self.minPrice = minPrice
            self.maxPrice = maxPrice
        }

        public init(from object: WireObject) throws(InvalidInput) {
            minAdvance = try object.optionalPeriod("MinAdvance")
            maxAdvance = try object.optionalPeriod("MaxAdvance")
            minLength = try object.optionalPeriod("MinLength")
            maxLength = try object.optionalPeriod("MaxLength")
            minPrice = try object.optionalPart("MinPrice")
            maxPrice = try object.optionalPart("MaxPrice")
        }
    }

    public struct RestrictionFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var collidingUTC: TimeFilterInterval?
        public var createdUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var restrictionIDs: [UUID]?
        public var resourceCategoryIDs: [UUID]?
        public var rateIDs: [UUID]?
        public var exactRateIDs: [UUID]?
        public var baseRateIDs: [UUID]?
        public var origin: RestrictionOrigin?
        public var serviceIDs: [UUID]
        public var limitation: Limitation
        public var timeFilter: String?
        public var startUTC: Date?
        public var endUTC: Date?

        public init(
            enterpriseIDs: [UUID]? = nil,
            collidingUTC: TimeFilterInterval? = nil,
            createdUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            restrictionIDs: [UUID]? = nil,
            resourceCategoryIDs: [UUID]? = nil,
            rateIDs: [UUID]? = nil,
            exactRateIDs: [UUID]? = nil,
            baseRateIDs: [UUID]? = nil,
            origin: RestrictionOrigin? = nil,
            serviceIDs: [UUID],
            limitation: Limitation = Limitation(),
            timeFilter: String? = nil,
            startUTC: Date? = nil,
            endUTC: Date? = nil
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.collidingUTC = collidingUTC
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.restrictionIDs = restrictionIDs
            self.resourceCategoryIDs = resourceCategoryIDs
            self.rateIDs = rateIDs
            self.exactRateIDs = exactRateIDs
            self.baseRateIDs = baseRateIDs
            self.origin = origin
            self.serviceIDs = serviceIDs
            self.limitation = limitation
            self.timeFilter = timeFilter
            self.startUTC = startUTC
            self.endUTC = endUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            collidingUTC = try object.optionalInterval("CollidingUtc")
            createdUTC = try object.optionalInterval("CreatedUtc")
            updatedUTC = try object.optionalInterval("UpdatedUtc")
            restrictionIDs = try object.optionalUUIDs("RestrictionIds", count: 0...1000)
            resourceCategoryIDs = try object.optionalUUIDs("ResourceCategoryIds", count: 0...1000)
            rateIDs = try object.optionalUUIDs("RateIds", count: 0...1000)
            exactRateIDs = try object.optionalUUIDs("ExactRateIds", count: 0...1000)
            baseRateIDs = try object.optionalUUIDs("BaseRateIds", count: 0...1000)
            origin = try object.optionalChoice("Origin")
            serviceIDs = try object.uuids("ServiceIds", count: 1...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            timeFilter = try object.optionalString("TimeFilter")
            startUTC = try object.optionalInstant("StartUtc")
            endUTC = try object.optionalInstant("EndUtc")
            try object.check("TimeFilter", isOneOf: ["Colliding", "Created", "Updated"])
        }
    }

    public struct RestrictionResult: WireWritable {
        public var restrictions: [Restriction]
        public var cursor: UUID?

        public init(
            restrictions: [Restriction],
            cursor: UUID? = nil
        ) {
            self.restrictions = restrictions
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Restrictions", restrictions)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct RestrictionSetData: WireReadable {
        public var type: RestrictionTypeEnum
        public var exactRateID: String?
        public var baseRateID: String?
        public var rateGroupID: String?
        public var resourceCategoryID: String?
        public var resourceCategoryType: ResourceCategoryTypeEnum?
        public var startUTC: Date?
        public var endUTC: Date?
        public var days: DaysParameters
        public var minAdvance: Period?
        public var maxAdvance: Period?
        public var minLength: Period?
        public var maxLength: Period?
        public var minPrice: CurrencyValue?
        public var maxPrice: CurrencyValue?

        public init(
            type: RestrictionTypeEnum,
            exactRateID: String? = nil,
            baseRateID: String? = nil,
            rateGroupID: String? = nil,
            resourceCategoryID: String? = nil,
            resourceCategoryType: ResourceCategoryTypeEnum? = nil,
            startUTC: Date? = nil,
            endUTC: Date? = nil,
            days: DaysParameters,
            minAdvance: Period? = nil,
            maxAdvance: Period? = nil,
            minLength: Period? = nil,
            maxLength: Period? = nil,
            minPrice: CurrencyValue? = nil,
            maxPrice: CurrencyValue? = nil
        ) {
            self.type = type
            self.exactRateID = exactRateID
            self.baseRateID = baseRateID
            self.rateGroupID = rateGroupID
            self.resourceCategoryID = resourceCategoryID
            self.resourceCategoryType = resourceCategoryType
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.days = days
            self.minAdvance = minAdvance
            self.maxAdvance = maxAdvance
            self.minLength = minLength
            self.maxLength = maxLength
            self.minPrice = minPrice
            self.maxPrice = maxPrice
        }

        public init(from object: WireObject) throws(InvalidInput) {
            type = try object.choice("Type")
            exactRateID = try object.optionalString("ExactRateId")
            baseRateID = try object.optionalString("BaseRateId")
            rateGroupID = try object.optionalString("RateGroupId")
            resourceCategoryID = try object.optionalString("ResourceCategoryId")
            resourceCategoryType = try object.optionalChoice("ResourceCategoryType")
            startUTC = try object.optionalInstant("StartUtc")
            endUTC = try object.optionalInstant("EndUtc")
            days = try object.part("Days")
            minAdvance = try object.optionalPeriod("MinAdvance")
            maxAdvance = try object.optionalPeriod("MaxAdvance")
            minLength = try object.optionalPeriod("MinLength")
            maxLength = try object.optionalPeriod("MaxLength")
            minPrice = try object.optionalPart("MinPrice")
            maxPrice = try object.optionalPart("MaxPrice")
        }
    }

    public struct SetRestrictionParameters: WireReadable {
        public var serviceID: String
        public var data: [RestrictionSetData]

        public init(
            serviceID: String,
            data: [RestrictionSetData]
        ) {
            self.serviceID = serviceID
            self.data = data
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceID = try object.string("ServiceId", minLength: 1)
            data = try object.parts("Data", count: 1...1000)
        }
    }

    public enum ResourceCategoryTypeEnumDiscontinued: String, CaseIterable, Sendable {
        case room = "Room"
        case bed = "Bed"
        case dorm = "Dorm"
        case apartment = "Apartment"
        case suite = "Suite"
        case villa = "Villa"
        case site = "Site"
        case office = "Office"
        case meetingRoom = "MeetingRoom"
        case parkingSpot = "ParkingSpot"
        case desk = "Desk"
        case teamArea = "TeamArea"
        case membership = "Membership"
        case tent = "Tent"
        case caravanOrRV = "CaravanOrRV"
        case unequippedCampsite = "UnequippedCampsite"
        case bike = "Bike"
        case extraBed = "ExtraBed"
        case cot = "Cot"
        case crib = "Crib"
        case conferenceRoom = "ConferenceRoom"
        case rooftop = "Rooftop"
        case garden = "Garden"
        case restaurant = "Restaurant"
        case amphitheater = "Amphitheater"
        case privateSpaces = "PrivateSpaces"
    }

    public enum RestrictionOrigin: String, CaseIterable, Sendable {
        case user = "User"
        case integration = "Integration"
    }

    public enum RestrictionOriginDiscontinued: String, CaseIterable, Sendable {
        case user = "User"
        case integration = "Integration"
    }

    public enum RestrictionOriginEnum: String, CaseIterable, Sendable {
        case user = "User"
        case integration = "Integration"
    }

    public enum RestrictionTypeEnum: String, CaseIterable, Sendable {
        case stay = "Stay"
        case start = "Start"
        case end = "End"
    }

    public enum RestrictionTypeEnumDiscontinued: String, CaseIterable, Sendable {
        case stay = "Stay"
        case start = "Start"
        case end = "End"
    }
}
