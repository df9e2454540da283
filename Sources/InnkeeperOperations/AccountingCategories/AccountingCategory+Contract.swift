import Hospitality
import InnkeeperContract

extension Contract.AccountingCategory {
    init(_ category: AccountingCategory) {
        self.init(
            id: category.id.uuid,
            enterpriseID: category.enterpriseID.uuid,
            isActive: category.isActive,
            name: category.name,
            code: category.code,
            externalCode: category.externalCode,
            ledgerAccountCode: category.ledgerAccountCode,
            postingAccountCode: category.postingAccountCode,
            costCenterCode: category.costCenterCode,
            classification: category.classification.map { sameChoice($0) },
            createdUTC: category.created,
            updatedUTC: category.updated
        )
    }
}
