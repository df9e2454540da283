// Generated from contract/voucherCodes.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `voucherCodes/add`: adds codes to vouchers.
public enum VoucherCodesAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleVoucherCodeAddParameters
    public typealias Response = Contract.VoucherCodeResult
    public static let facts = OperationFacts(
        path: "voucherCodes/add",
        summary: "Adds codes to vouchers.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `voucherCodes/delete`: deletes voucher codes.
public enum VoucherCodesDelete: OperationDescriptor {
    public typealias Request = Contract.MultipleVoucherCodeDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "voucherCodes/delete",
        summary: "Deletes voucher codes.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `voucherCodes/getAll`: lists the voucher codes that match the filters, newest first.
public enum VoucherCodesGetAll: OperationDescriptor {
    public typealias Request = Contract.VoucherCodeFilterParameters
    public typealias Response = Contract.VoucherCodeResult
    public static let facts = OperationFacts(
        path: "voucherCodes/getAll",
        summary: "Lists the voucher codes that match the filters, newest first.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct MultipleVoucherCodeAddParameters: WireReadable {
        public var enterpriseID: UUID?
        public var voucherCodeParameters: [VoucherCodeAddParameters]

        public init(
            enterpriseID: UUID? = nil,
            voucherCodeParameters: [VoucherCodeAddParameters]
        ) {
            self.enterpriseID = enterpriseID
            self.voucherCodeParameters = voucherCodeParameters
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            voucherCodeParameters = try object.parts("VoucherCodeParameters", count: 1...1000)
        }
    }

    public struct MultipleVoucherCodeDeleteParameters: WireReadable {
        public var enterpriseID: UUID?
        public var voucherCodeIDs: [UUID]

        public init(
            enterpriseID: UUID? = nil,
            voucherCodeIDs: [UUID]
        ) {
            self.enterpriseID = enterpriseID
            self.voucherCodeIDs = voucherCodeIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            voucherCodeIDs = try object.uuids("VoucherCodeIds", count: 1...1000)
        }
    }

    public struct VoucherCodeAddParameters: WireReadable {
        public var voucherID: UUID
        public var value: String
        public var validityStartUTC: Date?
        public var validityEndUTC: Date?

        public init(
            voucherID: UUID,
            value: String,
            validityStartUTC: Date? = nil,
            validityEndUTC: Date? = nil
        ) {
            self.voucherID = voucherID
            self.value = value
            self.validityStartUTC = validityStartUTC
            self.validityEndUTC = validityEndUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            voucherID = try object.uuid("VoucherId")
            value = try object.string("Value", minLength: 1, maxLength: 128)
            validityStartUTC = try object.optionalInstant("ValidityStartUtc")
            validityEndUTC = try object.optionalInstant("ValidityEndUtc")
        }
    }

    public struct VoucherCodeFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var voucherCodeIDs: [UUID]?
        public var voucherIDs: [UUID]
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            voucherCodeIDs: [UUID]? = nil,
            voucherIDs: [UUID],
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.voucherCodeIDs = voucherCodeIDs
            self.voucherIDs = voucherIDs
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            voucherCodeIDs = try object.optionalUUIDs("VoucherCodeIds", count: 1...1000)
            voucherIDs = try object.uuids("VoucherIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct VoucherCodeResult: WireWritable {
        public var voucherCodes: [VoucherCode]
        public var cursor: UUID?

        public init(
            voucherCodes: [VoucherCode],
            cursor: UUID? = nil
        ) {
            self.voucherCodes = voucherCodes
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("VoucherCodes", voucherCodes)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
