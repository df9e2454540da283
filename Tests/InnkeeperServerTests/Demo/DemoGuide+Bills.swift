/// What the lists of outlets and of the older accounting want to know before they answer.
extension DemoGuide {
    func billsRequest(for path: String) -> String? {
        let autumn = #"{"StartUtc":"2026-09-01T00:00:00Z","EndUtc":"2026-11-30T00:00:00Z"}"#
        return switch path {
        case "outletItems/getAll": #""ConsumedUtc":\#(autumn),"Limitation":{"Count":100}"#
        case "accountingItems/getAll": #""Extent":{"OrderItems":true},"UpdatedUtc":\#(autumn)"#
        default: nil
        }
    }
}
