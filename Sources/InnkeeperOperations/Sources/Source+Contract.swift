import Hospitality
import InnkeeperContract

extension Contract.Source {
    init(_ source: Source) {
        self.init(
            id: source.id.uuid,
            name: source.name,
            type: sameChoice(source.type),
            updatedUTC: source.updated,
            code: source.code
        )
    }
}
