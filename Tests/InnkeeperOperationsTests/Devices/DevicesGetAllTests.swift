import Hospitality
import InnkeeperContract
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("devices/getAll")
struct DevicesGetAllTests {
    @Test("lists the devices that the integration drives, and no others")
    func own() async throws {
        let hotel = try await TestHotel()
        let (status, answer) = try await hotel.post("devices/getAll")
        #expect(status == 200)
        #expect(answer["Devices"].items.map { $0["Name"].text } == ["Encoder", "Printer"])
        #expect(answer["Devices"].items.map { $0["Type"].text } == ["KeyCutter", "Printer"])
        #expect(answer["Devices"][1]["Identifier"].text == "PRN-1")
    }

    @Test("knows the types of the contract, and no others")
    func types() {
        #expect(Device.Kind.allCases.map(\.rawValue) == Contract.DeviceTypeEnum.allCases.map(\.rawValue))
    }
}
