import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Has a payment terminal take money from a customer, or have it held.
///
/// What it takes is written at once as a payment that is pending, or as a preauthorization, and waits for the terminal:
/// when the command is processed, the money is on the account; when it fails or is canceled, so is the payment. The
/// card is not known before somebody holds it to the terminal.
///
/// - Throws: `InvalidReference` for a device that is no terminal, an unknown customer, bill, stay or request to pay, a
///   closed or another's bill, a request that is another's or is over, and an amount that is not more than zero or of a
///   currency that the enterprise does not accept.
extension CommandsAddPaymentTerminal: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        guard let value = request.amount.value else { throw InvalidReference("Value", "is required") }
        let amount = try enterprise.payable(
            Contract.ExtendedAmountParameters(grossValue: value, currency: request.amount.currency)
        )
        return try await call.store.write { transaction in
            let terminal = try transaction.devices.find(
                ID(request.terminalID), of: enterprise.id, kind: .paymentTerminal, as: "TerminalId"
            )
            let counter = TerminalCounter(call: call, enterprise: enterprise, transaction: transaction)
            let order = try counter.order(request, amount: amount)
            let command = try call.send(.takePayment(order), to: terminal, in: transaction)
            return Response(commandID: command.id.uuid)
        }
    }
}
