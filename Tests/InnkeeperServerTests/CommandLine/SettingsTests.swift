import InnkeeperOperations
import InnkeeperServer
import InnkeeperStore
import NIOCore
import Testing

@Suite("Settings")
struct SettingsTests {
    @Test("have standards that serve a house")
    func standards() throws {
        let settings = try Settings()
        #expect(settings.database == .sqlite(path: "var/innkeeper.sqlite"))
        #expect(settings.requestLimit == .standard)
        #expect(settings.server.host == "127.0.0.1")
        #expect(settings.server.port == 8080)
        #expect(settings.server.connections.request == .seconds(60))
        #expect(settings.logLevel == .info)
    }

    @Test("are taken from flags before the environment, and from that before the file")
    func precedence() throws {
        let file = ["port": "1", "host": "file", "request-limit": "1/1s"]
        let environment = ["INNKEEPER_PORT": "2", "INNKEEPER_HOST": "environment", "INNKEEPER_REQUEST_LIMIT": ""]
        let settings = try Settings(flags: [.port: "3"], environment: environment, file: file)
        #expect(settings.server.port == 3)
        #expect(settings.server.host == "environment")
        #expect(settings.requestLimit == RequestLimit(count: 1, seconds: 1))
    }

    @Test("may turn the request limit off")
    func off() throws {
        #expect(try Settings(flags: [.requestLimit: "off"]).requestLimit == nil)
    }

    @Test("have units", arguments: [("24MB", 24 << 20), ("500kB", 500 << 10), ("1000", 1000)])
    func sizes(text: String, bytes: Int) throws {
        #expect(try Settings(flags: [.bodyLimit: text]).server.connections.bodyBytes == bytes)
    }

    @Test("that nobody can work with are refused with their place", arguments: [
        (Setting.port, "http", "--port is \"http\""), (.port, "65536", "--port"), (.port, "-1", "--port"),
        (.requestLimit, "200", "--request-limit"), (.requestLimit, "0/30s", "--request-limit"),
        (.bodyLimit, "0", "--body-limit"), (.bodyLimit, "99999999MB", "--body-limit"),
        (.timeLimit, "60", "--time-limit"), (.timeLimit, "0s", "--time-limit"),
        (.logLevel, "loud", "--log-level"), (.host, "", "--host"),
    ])
    func unusable(setting: Setting, text: String, place: String) {
        #expect(performing: {
            try Settings(flags: [setting: text])
        }, throws: { error in
            "\(error)".hasPrefix(place)
        })
    }

    @Test("do not repeat the password of a database address")
    func password() {
        #expect(performing: {
            try Settings(environment: ["INNKEEPER_DATABASE": "mysql://me:secret@host/db"])
        }, throws: { error in
            "\(error)".contains("INNKEEPER_DATABASE") && !"\(error)".contains("secret")
        })
    }

    @Test("of the file must be known")
    func unknown() {
        #expect(performing: {
            try Settings(file: ["prot": "80"])
        }, throws: { error in
            "\(error)".contains("\"prot\"")
        })
    }
}
