import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

extension Contract.ResourceAccessToken {
    /// The one place where a token becomes its wire form.
    init(_ token: ResourceAccessToken) {
        self.init(
            id: token.id.uuid,
            enterpriseID: token.enterpriseID.uuid,
            serviceOrderID: token.reservationID.uuid,
            companionshipID: token.companionshipID?.uuid,
            resourceID: token.resourceID?.uuid,
            type: sameChoice(token.kind),
            value: token.value,
            serialNumber: token.serialNumber,
            validityStartUTC: token.validFrom,
            validityEndUTC: token.validUntil,
            permissions: Contract.ResourceAccessTokenPermissions(
                bed: token.permissions.bed, room: token.permissions.room, floor: token.permissions.floor,
                building: token.permissions.building
            ),
            createdUTC: token.created,
            updatedUTC: token.updated,
            isActive: token.isActive
        )
    }
}

extension ResourceAccessToken.Permissions {
    /// Gives and takes what is named; a permission without a value is one that is not given.
    mutating func apply(_ changes: Contract.ResourceAccessTokenPermissionsParameters) {
        if let change = changes.bed { bed = change.value ?? false }
        if let change = changes.room { room = change.value ?? false }
        if let change = changes.floor { floor = change.value ?? false }
        if let change = changes.building { building = change.value ?? false }
    }
}

extension Call {
    /// The tokens of these identifiers, deleted ones too, as far as the caller's token opens their stays.
    ///
    /// - Throws: `InvalidReference` to `member` where one is unknown.
    func resourceAccessTokens(
        _ uuids: [UUID], of enterprise: ID<Enterprise>, as member: String, in transaction: Transaction
    ) throws -> [ID<ResourceAccessToken>: ResourceAccessToken] {
        var filter = ResourceAccessTokenFilter(enterprises: [enterprise])
        filter.ids = ids(uuids)
        filter.service = caller.token.serviceID
        let found = try transaction.resourceAccessTokens.list(filter, Page(count: max(uuids.count, 1)))
        let byID = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
        for uuid in uuids where byID[ID(uuid)] == nil { throw InvalidReference.unknown(member, uuid) }
        return byID
    }
}
