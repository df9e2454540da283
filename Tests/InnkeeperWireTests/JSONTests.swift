import Foundation
import InnkeeperWire
import Testing

@Suite("JSON")
struct JSONTests {
    @Test(
        "is written as it was read",
        arguments: [
            "null", "true", "[]", "{}", "[1,2.50,-0,1e5]", #"{"a":{"b":[null,"x"]}}"#, #""é😀\n\"""#, "\"\\\\\"",
            "123456789012345678901234567890.123456789",
        ]
    )
    func roundTrip(text: String) throws {
        #expect(try written(JSON(parsing: Array(text.utf8))) == text)
    }

    @Test("is read with space and with a byte order mark")
    func space() throws {
        #expect(try written(JSON(parsing: Array("\u{FEFF} \n\t{ \"a\" : [ 1 , 2 ] }\r\n".utf8))) == #"{"a":[1,2]}"#)
    }

    @Test("decodes escapes, of surrogate pairs too")
    func escapes() throws {
        let text = #""A\u00e9\ud83d\ude00\/\b\f""#
        guard case .string(let decoded) = try JSON(parsing: Array(text.utf8)) else {
            Issue.record("not a string")
            return
        }
        #expect(decoded == "Aé😀/\u{8}\u{c}")
    }

    @Test("takes the last of several members of one name")
    func duplicates() throws {
        #expect(try written(JSON(parsing: Array(#"{"a":1,"a":2}"#.utf8))) == #"{"a":2}"#)
    }

    @Test(
        "is refused when it is not strictly JSON",
        arguments: [
            "", " ", "{", "}", "[", "]", "[1,]", "[,1]", "{,}", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, "{a:1}", "{'a':1}",
            "[1 2]", "nul", "nulL", "truefalse", "True", "NaN", "Infinity", "+1", "01", "1.", ".5", "1e", "1e+", "-",
            "--1",
            "0x10", "\"", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\ud800\"", "\"\\udc00\"",
            "\"\\ud800\\u0041\"",
            "\"\t\"", "\"\n\"", "1 1", "{} {}", "//c\n1", "\"\\u0000\"", "[\"a\":1]", "\u{1}",
        ]
    )
    func malformed(text: String) {
        #expect(throws: InvalidInput.self) { try JSON(parsing: Array(text.utf8)) }
    }

    @Test("is refused when it is not UTF-8")
    func invalidUTF8() {
        let bodies: [[UInt8]] = [
            [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0xF8, 0x88, 0x80, 0x80, 0x80, 0x22], [0xFE, 0xFF, 0x00, 0x31], [0x22, 0x00, 0x22],
        ]
        for body in bodies {
            #expect(throws: InvalidInput.self) { try JSON(parsing: body) }
        }
    }

    @Test("is refused when it is nested too deep, and does not exhaust the stack")
    func depth() throws {
        _ = try JSON(parsing: nested(64))
        for depth in [65, 1000, 1_000_000] {
            #expect(throws: InvalidInput.self) { try JSON(parsing: nested(depth)) }
            #expect(throws: InvalidInput.self) {
                try JSON(parsing: [UInt8](repeating: UInt8(ascii: "["), count: depth))
            }
        }
        #expect(throws: InvalidInput.self) {
            try JSON(parsing: Array(String(repeating: #"{"a":"#, count: 100_000).utf8))
        }
    }

    @Test("does not fall over random bytes")
    func randomBytes() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            _ = try? JSON(parsing: bytes)
        }
    }

    @Test("that was changed at random is read as something that can be written and read again, or refused")
    func mutations() throws {
        let original = Array(#"{"A":[1,-2.5e3,"x\u00e9\ud83d\ude00",null,{"B":true,"C":[]}],"D":"é\n"}"#.utf8)
        let letters = Array(#"{}[]",:\u0123e+-.tfn é"#.utf8)
        var random = SeededGenerator(seed: 2)
        var readable = 0
        for _ in 0..<5_000 {
            var bytes = original
            for _ in 0...Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = letters[Int.random(in: 0..<letters.count, using: &random)]
                case 1: bytes.insert(letters[Int.random(in: 0..<letters.count, using: &random)], at: place)
                default: bytes.remove(at: place)
                }
            }
            guard let json = try? JSON(parsing: bytes) else { continue }
            readable += 1
            let text = written(json)
            #expect(written(try JSON(parsing: Array(text.utf8))) == text)
        }
        #expect(readable > 100)
    }

    private func nested(_ depth: Int) -> [UInt8] {
        [UInt8](repeating: UInt8(ascii: "["), count: depth) + [UInt8](repeating: UInt8(ascii: "]"), count: depth)
    }

    private func written(_ json: JSON) -> String {
        var writer = JSONWriter()
        writer.value(json)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

/// The same numbers for the same seed, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
