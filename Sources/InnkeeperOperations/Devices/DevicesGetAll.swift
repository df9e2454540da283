public import InnkeeperContract
import Hospitality
import InnkeeperStore

/// Lists the devices that the caller's integration drives at this house, by name.
extension DevicesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let devices = try await call.store.read {
            try $0.devices.connected(to: call.caller.integration.id, of: enterprise.id)
        }
        return Response(devices: devices.map { Contract.Device($0) })
    }
}
