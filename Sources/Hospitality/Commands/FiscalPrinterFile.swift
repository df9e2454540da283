public import Foundation
import InnkeeperValues

/// The file of commands that fiscal printers of Italy take from whoever drives them, in the XML of the widest-spread
/// maker.
public struct FiscalPrinterFile: Sendable {
    /// The driver of machines that want a file, as they are set up.
    public static let driver = "epson-fiscal"

    private let receipt: FiscalReceipt
    private let rebated: RebatedReceipt?
    private let serialNumber: String?
    private let departments: [String: String]

    /// - Parameter departments: The printer's own numbers of the taxes, by tax code; all others go to the first.
    public init(
        _ receipt: FiscalReceipt, rebating rebated: RebatedReceipt?, serialNumber: String?,
        departments: [String: String]
    ) {
        self.receipt = receipt
        self.rebated = rebated
        self.serialNumber = serialNumber
        self.departments = departments
    }

    /// - Parameter timeZone: Of the house, whose day the rebated receipt was printed on.
    public func xml(in timeZone: TimeZone) -> String {
        var lines = ["<?xml version=\"1.0\" encoding=\"utf-8\"?>", "<printerFiscalReceipt>"]
        if receipt.isRefund, let rebated { lines.append(reference(to: rebated, in: timeZone)) }
        lines.append("  <beginFiscalReceipt operator=\"1\"/>")
        lines += receipt.lines.map(line)
        lines += receipt.means.filter { isPaid($0) }.map(total)
        lines += ["  <endFiscalReceipt operator=\"1\"/>", "</printerFiscalReceipt>", ""]
        return lines.joined(separator: "\n")
    }

    /// `REFUND 0012 0034 21112026 …`: closing, receipt, day and machine of what is taken back.
    private func reference(to rebated: RebatedReceipt, in timeZone: TimeZone) -> String {
        let day = rebated.printed.map { printed in
            let date = LocalDate(of: printed, in: timeZone)
            return [(date.day, 2), (date.month, 2), (date.year, 4)].map { number, digits in
                String(repeating: "0", count: max(0, digits - "\(number)".count)) + "\(number)"
            }.joined()
        }
        let words = ["REFUND", rebated.sequence ?? "0000", rebated.number, day ?? "00000000", serialNumber ?? ""]
        let message = words.joined(separator: " ").trimmingCharacters(in: .whitespaces)
        return element("printRecMessage", [("messageType", "4"), ("message", message)])
    }

    private func line(_ line: FiscalReceipt.Line) -> String {
        let department = line.taxCode.flatMap { departments[$0] } ?? "1"
        let attributes = [
            ("description", String(line.name.prefix(38))), ("quantity", "\(abs(line.count))"),
            ("unitPrice", price(line.unitGross.magnitude)), ("department", department), ("justification", "1"),
        ]
        let isNegative = line.unitGross.isNegative != (line.count < 0)
        if receipt.isRefund { return element(isNegative ? "printRecRefund" : "printRecRefundVoid", attributes) }
        return element(isNegative ? "printRecItemVoid" : "printRecItem", attributes)
    }

    /// Whether it paid what the receipt is about: in for charges, out for refunds.
    private func isPaid(_ means: FiscalReceipt.Means) -> Bool { means.value.isNegative == receipt.isRefund }

    private func total(_ means: FiscalReceipt.Means) -> String {
        let type =
            switch means.kind {
            case .cash: "0"
            case .cheque: "1"
            case .electronic: "2"
            case .unpaid: "5"
            }
        return element("printRecTotal", [
            ("description", means.name), ("payment", price(means.value.magnitude)), ("paymentType", type),
            ("index", "1"), ("justification", "1"),
        ])
    }

    private func price(_ value: ExactDecimal) -> String { "\(value.rounded(to: 2).trimmed(toAtLeast: 2))" }

    private func element(_ name: String, _ attributes: [(String, String)]) -> String {
        let all = ([("operator", "1")] + attributes).map { "\($0)=\"\(Self.escaped($1))\"" }
        return "  <\(name) \(all.joined(separator: " "))/>"
    }

    private static func escaped(_ text: String) -> String {
        let visible = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 }))
        return visible.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
