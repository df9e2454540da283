import InnkeeperOperations
import Logging
import ServiceLifecycle

/// Lets the houses do what they do by themselves, as long as the server is open.
struct NightWatch: Service {
    let gateway: Gateway
    /// How long it rests between two runs.
    let interval: Duration
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while (try? await Task.sleep(for: interval)) != nil { await perform() }
        }
    }

    private func perform() async {
        do {
            let report = try await gateway.performNightRun()
            for (duty, count) in report.done.sorted(by: { $0.key < $1.key }) {
                logger.info("The house did by itself what was due.", metadata: ["\(duty)": "\(count)"])
            }
            for failure in report.failures {
                logger.error("The house could not do what was due.", metadata: Self.metadata(failure))
            }
            for failure in report.postponed {
                logger.warning("What is due has to wait; it is tried again.", metadata: Self.metadata(failure))
            }
        } catch is CancellationError {
            return
        } catch {
            logger.warning("What is due could not be looked up; it is tried again.", metadata: ["error": "\(error)"])
        }
    }

    private static func metadata(_ failure: NightFailure) -> Logger.Metadata {
        ["duty": "\(failure.duty)", "enterprise": "\(failure.enterpriseID)", "error": "\(failure.reason)"]
    }
}
