import Foundation
import InnkeeperValues
import InnkeeperWire
import Testing

@Suite("An object of a request")
struct WireObjectTests {
    @Test("gives out members as they are typed")
    func members() throws {
        let object = try object(
            #"""
            {"Text":"é","Id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","At":"2026-09-23T13:42:52Z","Day":"1990-07-23",
             "Offset":"P0M0DT15H0M0S","Flag":true,"Count":3,"Value":200.00,"Names":{"en-GB":"Double"},"Kind":"b"}
            """#
        )
        #expect(try object.string("Text") == "é")
        #expect(try object.uuid("Id") == UUID(uuidString: "3FA85F64-5717-4562-B3FC-2C963F66AFA6"))
        #expect(try object.instant("At") == Date(timeIntervalSince1970: 1_790_170_972))
        #expect(try object.day("Day") == "1990-07-23")
        #expect(try object.period("Offset") == .hours(15))
        #expect(try object.bool("Flag"))
        #expect(try object.int("Count") == 3)
        #expect(try object.decimal("Value").description == "200.00")
        #expect(try object.texts("Names") == ["en-GB": "Double"])
        let kind: Kind = try object.choice("Kind")
        #expect(kind == .b)
    }

    @Test("is lenient where clients are known to be loose")
    func lenient() throws {
        let object = try object(
            #"{"A":null,"B":"","C":"true","D":"False","E":"12.50","F":2.0,"G":"2026-09-23T13:42:52Z","Unknown":[[]]}"#
        )
        #expect(try object.optionalString("A") == nil)
        #expect(try object.optionalUUID("B") == nil)
        #expect(try object.bool("C"))
        #expect(try object.bool("D") == false)
        #expect(try object.decimal("E").description == "12.50")
        #expect(try object.int("F") == 2)
        #expect(try object.day("G") == "2026-09-23")
    }

    @Test("names the member that is wrong, by its whole path")
    func paths() throws {
        let items = try object(#"{"Items":[{"At":"x"},{"At":1},{}]}"#).objects("Items", count: 1...3)
        #expect(throws: InvalidInput("Items[0].At", #"is not a date and time: "x""#, kind: .malformed)) {
            try items[0].instant("At")
        }
        #expect(throws: InvalidInput("Items[1].At", "must be a string, not a number", kind: .malformed)) {
            try items[1].instant("At")
        }
        #expect(throws: InvalidInput("Items[2].At", "is required")) { try items[2].instant("At") }
        #expect(InvalidInput("Items[2].At", "is required").message == "Invalid At.")
        #expect(InvalidInput("Items[2]", "is required").message == "Invalid Items.")
    }

    @Test(
        "refuses numbers that a house cannot hold",
        arguments: ["1e11", "-10000000000.01", "0.0000001", "1e36", "1e-18", "1e99"])
    func numbers(text: String) throws {
        let object = try object(#"{"Value":\#(text),"Values":[\#(text)],"Count":\#(text)}"#)
        #expect(throws: InvalidInput.self) { try object.decimal("Value") }
        #expect(throws: InvalidInput.self) { try object.decimals("Values", count: 0...1) }
        #expect(throws: InvalidInput.self) { try object.int("Count") }
    }

    @Test("refuses lists and texts beyond their limits")
    func limits() throws {
        let object = try object(#"{"Ids":["a","b"],"Text":"four","Empty":""}"#)
        #expect(throws: InvalidInput("Ids", "has 2 items; at most 1 are accepted")) {
            try object.strings("Ids", count: 0...1)
        }
        #expect(throws: InvalidInput("Ids", "must have at least 3 items")) { try object.strings("Ids", count: 3...4) }
        #expect(throws: InvalidInput.self) { try object.string("Text", maxLength: 3) }
        #expect(throws: InvalidInput.self) { try object.string("Empty", minLength: 1) }
        #expect(throws: InvalidInput.self) { try object.uuids("Ids", count: 0...9) }
    }

    @Test("refuses a value of another type for every type", arguments: ["[]", "{}", "true", "3", #""~""#])
    func types(text: String) throws {
        let object = try object(#"{"M":\#(text)}"#)
        if text != "true" { #expect(throws: InvalidInput.self) { try object.bool("M") } }
        if text != "3" {
            #expect(throws: InvalidInput.self) { try object.int("M") }
            #expect(throws: InvalidInput.self) { try object.decimal("M") }
        }
        if text != "{}" { #expect(throws: InvalidInput.self) { try object.texts("M") } }
        if text != "[]" { #expect(throws: InvalidInput.self) { try object.uuids("M", count: 0...9) } }
        #expect(throws: InvalidInput.self) { try object.uuid("M") }
        #expect(throws: InvalidInput.self) { try object.instant("M") }
        #expect(throws: InvalidInput.self) { try object.period("M") }
        #expect(throws: InvalidInput.self) { try object.choice("M", Kind.self) }
    }

    private enum Kind: String { case a, b }

    private func object(_ text: String) throws -> WireObject {
        try WireObject(JSON(parsing: Array(text.utf8)))
    }
}

@Suite("The JSON writer")
struct JSONWriterTests {
    @Test("writes every member, with null where there is no value")
    func members() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.string("A", "é\"\\\n\u{1}")
        writer.string("B", nil)
        writer.decimal("C", ExactDecimal("200.00"))
        writer.instant("D", Date(timeIntervalSince1970: 1_790_170_972.9))
        writer.uuids("E", [])
        writer.texts("F", ["en-GB": "a", "cs-CZ": "b"])
        writer.period("G", .hours(15))
        writer.int("H", -12)
        writer.bool("I", false)
        writer.endObject()
        #expect(
            String(decoding: writer.bytes, as: UTF8.self)
                == #"{"A":"é\"\\\n\u0001","B":null,"C":200.00,"D":"2026-09-23T13:42:52Z","E":[],"#
                + #""F":{"cs-CZ":"b","en-GB":"a"},"G":"P0M0DT15H0M0S","H":-12,"I":false}"#
        )
    }
}
