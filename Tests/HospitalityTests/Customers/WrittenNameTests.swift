import Hospitality
import Testing

@Suite("The name of a person on paper")
struct WrittenNameTests {
    @Test("has the family where its script has it", arguments: [
        ("Ada", "Lovelace", "Ada Lovelace"), ("太郎", "山田", "山田 太郎"), ("철수", "김", "김 철수"),
        ("さくら", "田中", "田中 さくら"), ("فاطمة", "الزهراء", "فاطمة الزهراء"),
        // One who writes a name of one script in another.
        ("Taro", "山田", "Taro 山田"),
    ])
    func order(first: String, last: String, written: String) {
        #expect(WrittenName.text(first: first, last: last) == written)
    }

    @Test("has all that is known and no more")
    func parts() {
        #expect(WrittenName.text(first: nil, last: "Ohm") == "Ohm")
        #expect(WrittenName.text(first: "", last: "Ohm") == "Ohm")
        #expect(WrittenName.text(first: "Ana", last: "Sousa", second: "Lima") == "Ana Sousa Lima")
        #expect(WrittenName.text(first: "太郎", last: "山田", second: "") == "山田 太郎")
        #expect(WrittenName.text(first: nil, last: nil).isEmpty)
    }
}
