import Foundation
public import ServiceLifecycle
import Synchronization

/// Collects the lines of the log and writes them together, so that a busy server does not pay one system call a line.
///
/// Lines of warnings and errors go out at once, with all before them; the others after at most a fifth of a second.
public final class LogWriter: Service {
    /// Bytes collected before they are written without waiting.
    private static let batch = 32 << 10
    private static let interval = Duration.milliseconds(200)

    private let pending = Mutex<[UInt8]>([])
    private let file: Int32

    /// - Parameter file: The file descriptor to write to; 2 is standard error.
    public init(file: Int32 = 2) { self.file = file }

    func append(_ line: [UInt8], isUrgent: Bool) {
        pending.withLock { pending in
            pending.append(contentsOf: line)
            if isUrgent || pending.count >= Self.batch { write(&pending) }
        }
    }

    public func flush() { pending.withLock { write(&$0) } }

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            while (try? await Task.sleep(for: Self.interval)) != nil { self.flush() }
        }
        flush()
    }

    /// Writes under the lock, so that lines keep their order. A log that cannot be written is not worth a stop.
    private func write(_ bytes: inout [UInt8]) {
        var done = 0
        bytes.withUnsafeBytes { bytes in
            while done < bytes.count {
                let count = Foundation.write(file, bytes.baseAddress! + done, bytes.count - done)
                guard count > 0 || errno == EINTR else { return }
                done += max(count, 0)
            }
        }
        bytes.removeAll(keepingCapacity: true)
    }
}
