// swift-tools-version: 6.2
import PackageDescription

/// Each room of the house may use only the rooms above it; ARCHITECTURE.md says why, the tidy test keeps it so.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "innkeeper",
    products: [
        .executable(name: "innkeeper", targets: ["innkeeper"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libcairo2-dev", "libpango1.0-dev"])]
        ),

        .target(name: "InnkeeperValues", swiftSettings: settings),
        .target(name: "InnkeeperWire", dependencies: ["InnkeeperValues"], swiftSettings: settings),
        .target(
            name: "InnkeeperContract",
            dependencies: ["InnkeeperWire", "InnkeeperValues"],
            swiftSettings: settings
        ),
        .target(name: "ContractGeneration", dependencies: ["Yams"], swiftSettings: settings),
        .executableTarget(
            name: "ContractGenerator",
            dependencies: ["ContractGeneration", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: settings
        ),
        .target(name: "Hospitality", dependencies: ["InnkeeperValues"], swiftSettings: settings),
        .target(
            name: "InnkeeperStore",
            dependencies: [
                "Hospitality", "CPostgreSQL", "CSQLite", "CCrypto", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings
        ),
        .target(name: "InnkeeperDocuments", dependencies: ["CPango"], swiftSettings: settings),
        .target(
            name: "InnkeeperOperations",
            dependencies: [
                "InnkeeperContract", "InnkeeperWire", "Hospitality", "InnkeeperStore", "InnkeeperDocuments",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "InnkeeperDelivery",
            dependencies: [
                "InnkeeperStore", "Hospitality", "InnkeeperWire",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "InnkeeperServer",
            dependencies: [
                "InnkeeperOperations", "InnkeeperDelivery", "InnkeeperValues", "CZlib",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        .target(name: "InnkeeperDemo", dependencies: ["InnkeeperOperations"], swiftSettings: settings),
        .executableTarget(
            name: "innkeeper",
            dependencies: [
                "InnkeeperServer", "InnkeeperDemo", "Yams",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .target(name: "InnkeeperTesting", dependencies: ["InnkeeperOperations"], swiftSettings: settings),

        .target(
            name: "CReferenceLoop",
            path: "Benchmarks/Sources/CReferenceLoop",
            linkerSettings: [.linkedLibrary("sqlite3")]
        ),
        .executableTarget(
            name: "InnkeeperBenchmarks",
            dependencies: [
                "InnkeeperServer", "InnkeeperDemo", "CReferenceLoop",
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            path: "Benchmarks/Sources/InnkeeperBenchmarks",
            swiftSettings: settings
        ),

        .testTarget(name: "InnkeeperWireTests", dependencies: ["InnkeeperWire"], swiftSettings: settings),
        .testTarget(
            name: "InnkeeperContractTests",
            dependencies: ["InnkeeperContract", "ContractGeneration", "InnkeeperOperations"],
            swiftSettings: settings
        ),
        .testTarget(name: "HospitalityTests", dependencies: ["Hospitality"], swiftSettings: settings),
        .testTarget(name: "InnkeeperStoreTests", dependencies: ["InnkeeperTesting"], swiftSettings: settings),
        .testTarget(name: "InnkeeperOperationsTests", dependencies: ["InnkeeperTesting"], swiftSettings: settings),
        .testTarget(
            name: "InnkeeperServerTests",
            dependencies: [
                "InnkeeperTesting", "InnkeeperServer", "InnkeeperDemo", "innkeeper",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
        .testTarget(name: "TidyTests", swiftSettings: settings),
    ]
)
