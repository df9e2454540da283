import Foundation
public import Hospitality
import InnkeeperStore
public import InnkeeperWire

/// Speaking to the Lantern as clients of the first edition do.
extension TestHotel {
    /// A cutter of keys like those of 2016, whose software has a user and a password. It is not set up until a test
    /// does.
    public var visiOnline: Device {
        Device(
            id: .named(510), enterpriseID: enterprise.id, kind: .keyCutter, name: "Desk cutter", identifier: "CUT-1",
            setup: Device.Setup(
                apiURL: "https://192.0.2.8/api/v1", data: #"{"UserName": "lantern", "Password": "wick"}"#
            )
        )
    }

    public func placeVisiOnline() async throws {
        let hotel = self
        try await write { transaction in
            try transaction.devices.insert(hotel.visiOnline)
            try transaction.devices.connect(hotel.visiOnline, to: hotel.integration.id)
        }
    }

    /// Sends members of a request with an access token and nothing else.
    public func ask2016(
        _ path: String, _ members: String = "", accessToken: String = TestHotel.tokens.access
    ) async throws -> (status: Int, json: JSON) {
        let more = members.isEmpty ? "" : ", " + members
        return try await send(path, Array(#"{"AccessToken": "\#(accessToken)"\#(more)}"#.utf8))
    }

    /// Signs in as a client that wants to be the only one.
    ///
    /// - Returns: The token of its session.
    public func signIn2016(_ connectorToken: String = TestHotel.tokens.access) async throws -> String? {
        let body = #"{"ConnectorToken": "\#(connectorToken)"}"#
        return try await send("app/signIn", Array(body.utf8)).json["AccessToken"].text
    }
}
