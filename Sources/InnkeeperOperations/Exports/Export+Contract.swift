import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

extension Contract.Export {
    /// The one place where an export becomes its wire form.
    init(_ export: Export, files: [Contract.ExportFileEntry]) {
        self.init(
            id: export.id.uuid, status: sameChoice(export.status), entityType: sameChoice(export.entity),
            scope: Contract.ExportScope(
                enterpriseIDs: export.enterprises?.map(\.uuid), chainIDs: export.chains?.map(\.uuid)
            ),
            files: files, expiresUTC: export.expires, filters: Contract.ExportDataFilters(export)
        )
    }
}

extension Contract.ExportDataFilters {
    /// Nil when everything is exported.
    init?(_ export: Export) {
        guard export.updated != nil || export.posting != nil else { return nil }
        self.init(
            updatedUTC: export.updated.map { Contract.TimeFilterInterval(startUTC: $0.start, endUTC: $0.end) },
            ledgerEntryFilters: export.posting.map { days in
                Contract.ExportLedgerEntryDataFilters(
                    posting: Contract.DateFilterInterval(
                        start: days.lowerBound.description, end: days.upperBound.description
                    )
                )
            }
        )
    }
}
