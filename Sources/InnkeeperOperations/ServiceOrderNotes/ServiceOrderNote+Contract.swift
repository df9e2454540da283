import Hospitality
import InnkeeperContract

extension Contract.OrderNote {
    init(_ note: ServiceOrderNote) {
        self.init(
            id: note.id.uuid,
            orderID: note.orderID,
            text: note.text,
            type: sameChoice(note.kind),
            createdUTC: note.created,
            updatedUTC: note.updated
        )
    }
}

extension ServiceOrderNote.Kind {
    init(_ type: Contract.OrderNoteTypeEnum) {
        self =
            switch type {
            case .general: .general
            case .channelManager: .channelManager
            case .specialRequest: .specialRequest
            }
    }
}
