import Hospitality
import Testing

@Suite("A search by name")
struct NameSearchTests {
    @Test(
        "does not mind case, accents, width and letters that a keyboard lacks",
        arguments: [
            (["Jürgen", "Müller"], ["muller", "MÜLLER", "jurgen m", "müller jürgen", "Mu\u{308}ller"]),
            (["Żaneta", "Łukasiewicz"], ["lukasiewicz", "zaneta", "ŁUKA"]),
            (["Æsa", "Sørensen"], ["sorensen", "aesa", "SØREN"]), (["Đức", "Nguyễn"], ["nguyen", "duc"]),
            (["Işıl", "İstanbul"], ["istanbul", "isil", "IŞIL"]), (["Ärmel", "Straße"], ["strasse", "armel"]),
            (["Seán", "O’Brien"], ["o'brien", "O’BRIEN", "brien"]),
            (["Anne Marie", "Smith-Jones"], ["jones", "anne m"]),
            (["Γιώργος", "Παπαδόπουλος"], ["γιωργοσ", "ΓΙΩΡΓΟΣ", "παπαδοπουλος"]),
            (["Фёдор", "Иванов"], ["ИВАНОВ", "федор", "иванов ф"]), (["أحمد", "مُحَمَّد"], ["احمد", "محمد"]),
            (["דָּוִד", "כהן"], ["דוד", "כהן"]), (["ハナコ", "佐藤"], ["佐", "ﾊﾅｺ", "はなこ"]),
            (["민준", "김"], ["김", "민준"]), (["विजय", "शर्मा"], ["शर्मा", "विज"]),
        ]
    )
    func tolerance(names: [String], typed: [String]) {
        for text in typed { #expect(NameSearch(text).match(names) != nil, "\(text) in \(names)") }
        #expect(NameSearch("Grace").match(names) == nil)
    }

    @Test("ranks a whole name before its beginning, and that before what stands within")
    func ranks() {
        #expect(NameSearch("lee").match(["Anna", "Lee"]) == .whole)
        #expect(NameSearch("anna lee").match(["Anna", "Lee"]) == .whole)
        #expect(NameSearch("lee anna").match(["Anna", "Lee"]) == .whole)
        #expect(NameSearch("lee").match(["Anna", "Leeds"]) == .beginning)
        #expect(NameSearch("ma gar").match(["María", "García", "Lorca"]) == .beginning)
        #expect(NameSearch("lee").match(["Anna", "Ashlee"]) == .within)
        #expect(NameSearch("lee").match(["Anna", "Le"]) == nil)
        #expect(NameSearch("  ").match(["Anna"]) == .whole)
    }

    @Test("keeps letters apart that only look alike to a foreigner")
    func distinct() {
        #expect(NameSearch("か").match(["が"]) == nil)
        #expect(NameSearch("%").match(["Anna", "Lee"]) == nil)
        #expect(NameSearch("_").match(["Anna", "Lee"]) == nil)
    }
}
