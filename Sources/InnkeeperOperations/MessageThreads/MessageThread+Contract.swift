import Hospitality
import InnkeeperContract

extension Contract.MessageThread {
    /// The one place where a thread becomes its wire form.
    init(_ thread: MessageThread) {
        self.init(
            id: thread.id.uuid, originalSender: thread.originalSender, subject: thread.subject,
            createdUTC: thread.created, updatedUTC: thread.updated, isResolved: thread.isResolved
        )
    }
}
