import CoreMetrics
import InnkeeperServer
import Testing

@Suite("The metrics page")
struct PrometheusMetricsTests {
    @Test("shows counters, gauges and histograms by name and label")
    func page() {
        let metrics = PrometheusMetrics()
        Counter(label: "stays.total", dimensions: [("kind", "a \"b\"\n")], factory: metrics).increment(by: 2)
        Counter(label: "stays.total", dimensions: [("kind", "a \"b\"\n")], factory: metrics).increment()
        Gauge(label: "rooms", factory: metrics).record(7)
        let timer = Timer(label: "wait_seconds", factory: metrics)
        timer.recordNanoseconds(2_000_000)
        timer.recordSeconds(100)

        let page = metrics.page()
        #expect(page.contains("# TYPE stays_total counter\nstays_total{kind=\"a \\\"b\\\"\\n\"} 3\n"))
        #expect(page.contains("# TYPE rooms gauge\nrooms 7.0\n"))
        #expect(page.contains("wait_seconds_bucket{le=\"0.001\"} 0\n"))
        #expect(page.contains("wait_seconds_bucket{le=\"0.0025\"} 1\n"))
        #expect(page.contains("wait_seconds_bucket{le=\"+Inf\"} 2\n"))
        #expect(page.contains("wait_seconds_count 2\n"))
        #expect(page.hasSuffix("\n"))
    }

    @Test("never shows one name as two kinds")
    func conflict() {
        let metrics = PrometheusMetrics()
        Counter(label: "same", factory: metrics).increment()
        Gauge(label: "same", factory: metrics).record(5)
        let page = metrics.page()
        #expect(page.contains("same 1\n"))
        #expect(!page.contains("same 5.0"))
    }
}
