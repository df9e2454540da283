import Foundation
import Hospitality
import Testing

@Suite("The number that a counter gives")
struct CounterTests {
    @Test(
        "is written as the house formats it",
        arguments: [
            ("{0}", 7, "7"), ("B{0:D4}", 7, "B0007"), ("{0:D2}/2030", 123, "123/2030"), ("Bill ", 9, "Bill 9"),
            ("{0:D0}", 0, "0"),
        ]
    )
    func format(format: String, value: Int, number: String) {
        let counter = Counter(
            id: ID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1))),
            enterpriseID: ID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2))), name: "Bills", type: .bill,
            value: value, format: format, created: .distantPast
        )
        #expect(counter.number == number)
    }
}
