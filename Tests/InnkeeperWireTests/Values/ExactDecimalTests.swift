import InnkeeperValues
import Testing

@Suite("An exact decimal")
struct ExactDecimalTests {
    @Test(
        "is read and written with the digits it has",
        arguments: ["0", "200.00", "-12.50", "0.0", "0.000001", "999999999999.999999", "-0.5", "7"]
    )
    func roundTrip(text: String) throws {
        #expect(try #require(ExactDecimal(text)).description == text)
    }

    @Test(
        "is read with an exponent",
        arguments: [("1e3", "1000"), ("1.5e-2", "0.015"), ("12.5E1", "125"), ("-2e0", "-2"), ("1e36", "1" + zeros(36))]
    )
    func exponent(text: String, value: String) throws {
        #expect(try #require(ExactDecimal(text)).description == value)
    }

    @Test(
        "is not read from anything else",
        arguments: [
            "", "-", ".", "1.", ".5", "1e", "e1", "1e37", "1e-37", "+1", " 1", "1 ", "1,5", "0x1", "NaN", "infinity",
            "--1",
            "1.2.3", "1e1e1", "1" + zeros(36), "1e99999999999999999999", "0.0000000000000000001",
        ]
    )
    func refused(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test("equals a number of other digits, and sorts by value")
    func comparison() {
        #expect(decimal("1.50") == decimal("1.5"))
        #expect(Set([decimal("1.50"), decimal("1.5"), decimal("1.500")]).count == 1)
        #expect(
            ["2", "-1", "0.1", "0.09", "-1.01"].map(decimal).sorted().map(\.description)
                == ["-1.01", "-1", "0.09", "0.1", "2"])
    }

    @Test("is compared with any other, however far apart they are")
    func farApart() {
        let (huge, tiny) = (decimal("1e36"), decimal("1e-18"))
        #expect(tiny < huge)
        #expect(-huge < -tiny)
        #expect(huge != tiny)
        #expect(-huge < tiny)
    }

    @Test(
        "is rounded half away from zero",
        arguments: [
            ("0.125", 2, "0.13"), ("-0.125", 2, "-0.13"), ("0.124", 2, "0.12"), ("2.5", 0, "3"), ("-2.5", 0, "-3"),
            ("0.005", 2, "0.01"), ("1", 2, "1.00"), ("0.4999", 0, "0"),
        ]
    )
    func rounding(text: String, scale: Int, rounded: String) {
        #expect(decimal(text).rounded(to: scale).description == rounded)
    }

    @Test("adds, subtracts and multiplies without error")
    func arithmetic() {
        #expect((0..<10).reduce(ExactDecimal.zero) { sum, _ in sum + decimal("0.1") } == 1)
        #expect((decimal("100.00") - decimal("0.001")).description == "99.999")
        #expect((decimal("19.99") * 3).description == "59.97")
        #expect((decimal("0.1") * decimal("0.2")).description == "0.02")
    }

    @Test("is divided to a number of digits")
    func division() {
        #expect(decimal("100").divided(by: decimal("1.2"), scale: 2).description == "83.33")
        #expect(decimal("-100").divided(by: 3, scale: 4).description == "-33.3333")
        #expect(decimal("1").divided(by: decimal("0.000001"), scale: 0).description == "1000000")
    }

    @Test("is kept by the databases in millionths, or not at all")
    func millionths() {
        #expect(decimal("12.5").millionths == 12_500_000)
        #expect(decimal("0.0000010").millionths == 1)
        #expect(decimal("0.0000001").millionths == nil)
        #expect(decimal("1e30").millionths == nil)
        #expect(ExactDecimal(millionths: -12_500_000, minimumScale: 2).description == "-12.50")
    }

    private func decimal(_ text: String) -> ExactDecimal { ExactDecimal(text) ?? .zero }
}

private func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
