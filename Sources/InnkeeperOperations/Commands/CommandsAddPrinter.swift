import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Sends a PDF to a printer of the house.
///
/// - Throws: `InvalidReference` for a printer that is none or another's, for data that are not base64 and for a number
///   of copies that nobody means.
extension CommandsAddPrinter: APIOperation {
    /// More copies than a desk prints; a slip of the finger should not empty the paper tray.
    private static let copies = 1...100

    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        guard let pages = Data(base64Encoded: request.data), !pages.isEmpty else {
            throw InvalidReference("Data", "must be a PDF in base64")
        }
        guard copies.contains(request.copyCount) else {
            throw InvalidReference("CopyCount", "must be between 1 and 100")
        }
        return try await call.store.write { transaction in
            let printer = try transaction.devices.find(
                ID(request.printerID), of: enterprise.id, kind: .printer, as: "PrinterId"
            )
            let order = DeviceCommand.PrintOrder(copyCount: request.copyCount, fileData: request.data)
            let command = try call.send(.print(order), to: printer, in: transaction)
            return Response(commandID: command.id.uuid)
        }
    }
}
