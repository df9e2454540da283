import Hospitality
import InnkeeperContract

extension Contract.RateGroup {
    /// The one place where a rate group becomes its wire form.
    init(_ group: RateGroup) {
        self.init(
            id: group.id.uuid,
            serviceID: group.serviceID.uuid,
            isActive: group.isActive,
            createdUTC: group.created,
            updatedUTC: group.updated,
            ordering: group.ordering,
            names: group.names,
            shortNames: group.shortNames.isEmpty ? nil : group.shortNames,
            descriptions: group.descriptions.isEmpty ? nil : group.descriptions,
            externalIdentifier: group.externalIdentifier
        )
    }
}

extension Contract.RateGroupOld {
    /// The older wire form, which holds the name in one language.
    init(_ group: RateGroup, language: String) {
        self.init(
            id: group.id.uuid,
            serviceID: group.serviceID.uuid,
            isActive: group.isActive,
            name: group.names.text(in: language),
            externalIdentifier: group.externalIdentifier
        )
    }
}
