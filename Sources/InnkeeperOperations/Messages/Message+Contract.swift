import Hospitality
import InnkeeperContract

extension Contract.Message {
    /// The one place where a message becomes its wire form.
    init(_ message: Message) {
        let sender: Contract.SenderCoproduct
        switch message.sender {
        case .enterprise: sender = .enterprise
        case .application: sender = .application
        }
        self.init(
            id: message.id.uuid, messageThreadID: message.threadID.uuid, text: message.text, sender: sender,
            createdUTC: message.created
        )
    }
}
