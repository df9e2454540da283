public import CoreMetrics
import Foundation
import Synchronization

/// Keeps the program's metrics and shows them as Prometheus reads them.
public final class PrometheusMetrics: MetricsFactory {
    /// All instruments of one name.
    private struct Family {
        let kind: String
        var instruments: [String: any Instrument] = [:]
    }

    private let families = Mutex<[String: Family]>([:])

    public init() {}

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        instrument(label, dimensions, kind: "counter") { CounterInstrument() }
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        instrument(label, dimensions, kind: "gauge") { GaugeInstrument() }
    }

    public func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        if aggregate {
            instrument(label, dimensions, kind: "histogram") { HistogramInstrument() }
        } else {
            instrument(label, dimensions, kind: "gauge") { GaugeInstrument() }
        }
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        instrument(label, dimensions, kind: "histogram") { HistogramInstrument() }
    }

    // An instrument lives as long as the program: what was counted stays counted.
    public func destroyCounter(_ handler: any CounterHandler) {}
    public func destroyMeter(_ handler: any MeterHandler) {}
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    public func destroyTimer(_ handler: any TimerHandler) {}

    /// The page that Prometheus fetches.
    ///
    /// - Parameter readings: What is read at this moment rather than counted, by name.
    public func page(readings: KeyValuePairs<String, Int> = [:]) -> String {
        var page = ""
        let families = families.withLock { $0 }
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            page += "# TYPE \(name) \(family.kind)\n"
            for (labels, instrument) in family.instruments.sorted(by: { $0.key < $1.key }) {
                instrument.write(name: name, labels: labels, to: &page)
            }
        }
        for (name, value) in readings { page += "# TYPE \(name) gauge\n\(name) \(value)\n" }
        return page
    }

    /// The instrument of this name and these labels, made when it is first asked for.
    ///
    /// A name that is already used for another kind gets an instrument that is not shown, as the page would be invalid.
    private func instrument<Kind: Instrument>(
        _ label: String, _ dimensions: [(String, String)], kind: String, make: () -> Kind
    ) -> Kind {
        let name = String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" || $0 == ":" ? $0 : "_" })
        let labels = dimensions.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
        return families.withLock { families in
            var family = families[name] ?? Family(kind: kind)
            if let known = family.instruments[labels] as? Kind { return known }
            let made = make()
            guard family.kind == kind else { return made }
            family.instruments[labels] = made
            families[name] = family
            return made
        }
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}

/// The memory that the system has given to this process and that is not swapped out.
enum ResidentMemory {
    static var bytes: Int {
        guard let pages = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " "),
            pages.count > 1, let resident = Int(pages[1])
        else { return 0 }
        return resident * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}
