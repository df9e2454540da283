import Hospitality
import InnkeeperContract

extension Contract.Service {
    /// - Parameter language: The language of the name that the older members hold.
    init(_ service: Service, language: String) {
        let promotions: Contract.Promotions?
        let data: Contract.ServiceDataCoproductOfServiceDataDiscriminator
        switch service.kind {
        case .bookable(let times):
            promotions = nil
            data = .bookable(Contract.BookableServiceData(times))
        case .additional(let moments):
            let offered = Contract.Promotions(moments)
            promotions = offered
            data = .additional(Contract.AdditionalServiceData(promotions: offered))
        }
        self.init(
            id: service.id.uuid,
            enterpriseID: service.enterpriseID.uuid,
            isActive: service.isActive,
            names: service.names,
            options: Contract.ServiceOptions(billAsPackage: service.billsAsPackage),
            ordering: service.ordering,
            data: data,
            externalIdentifier: service.externalIdentifier,
            createdUTC: service.created,
            updatedUTC: service.updated,
            name: service.names.text(in: language) ?? "",
            startTime: service.bookableTimes?.startOffset.description,
            endTime: service.bookableTimes?.endOffset.description,
            promotions: promotions,
            type: service.isBookable ? "Reservable" : "Orderable"
        )
    }
}

extension Contract.BookableServiceData {
    init(_ times: BookableTimes) {
        let unit: Contract.TimeUnitPeriodEnum = sameChoice(times.unit)
        self.init(
            startOffset: times.startOffset,
            endOffset: times.endOffset,
            occupancyStartOffset: times.occupancyStartOffset,
            occupancyEndOffset: times.occupancyEndOffset,
            timeUnitPeriod: unit,
            timeUnit: unit
        )
    }
}

extension Contract.Promotions {
    init(_ moments: Set<PromotionMoment>) {
        self.init(
            beforeCheckIn: moments.contains(.beforeCheckIn),
            afterCheckIn: moments.contains(.afterCheckIn),
            duringStay: moments.contains(.duringStay),
            beforeCheckOut: moments.contains(.beforeCheckOut),
            afterCheckOut: moments.contains(.afterCheckOut),
            duringCheckOut: moments.contains(.duringCheckOut)
        )
    }
}
