import InnkeeperOperations
import Logging
import ServiceLifecycle

/// Writes the files of exports as long as the server is open.
struct ExportWatch: Service {
    let gateway: Gateway
    /// How long it rests before it looks again whether one is waiting.
    let interval: Duration
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while (try? await Task.sleep(for: interval)) != nil { await work() }
        }
    }

    private func work() async {
        do {
            let ended = try await gateway.workOnExports { ContentCoding.gzip.compressed($0) }
            for (export, failure) in ended {
                if let failure {
                    logger.error("An export failed.", metadata: ["export": "\(export)", "error": "\(failure)"])
                } else {
                    logger.info("An export is finished.", metadata: ["export": "\(export)"])
                }
            }
        } catch is CancellationError {
            return
        } catch {
            logger.warning("Exports cannot be written; it is tried again.", metadata: ["error": "\(error)"])
        }
    }
}
