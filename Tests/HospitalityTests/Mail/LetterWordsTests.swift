import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("The words of letters")
struct LetterWordsTests {
    @Test("are in the first language that there are letters in, else in English", arguments: [
        (["de-AT", "en-GB"], "de-AT"), (["pl-PL", "fr-FR"], "fr-FR"), ([nil, "cs-CZ"], "cs-CZ"),
        ([nil, "pl-PL"], "en-GB"),
        (["es-CO", "en-US"], "es-CO"), (["PT", "en-US"], "PT"), ([], "en-GB"),
    ] as [([String?], String)])
    func chosen(wanted: [String?], culture: String) {
        #expect(LetterWords(for: wanted).culture == culture)
    }

    @Test("have each sentence in each language, with the same places", arguments: LetterWords.languages)
    func complete(language: String) throws {
        let (style, english) = (try Self.style(language), try Self.style(nil))
        #expect(style.words.culture == language)
        let named = Dictionary(uniqueKeysWithValues: LetterPart.allCases.map { ($0, "{\($0.rawValue)}") })
        for sentence in LetterSentence.allCases {
            let (text, model) = (style.text(sentence, named), english.text(sentence, named))
            #expect(!Self.places(text).isEmpty, "\(language) \(sentence)")
            #expect(Self.places(text) == Self.places(model), "\(language) \(sentence)")
            if language != "en" { #expect(text != model) }
        }
    }

    @Test("are there in the languages that most guests read")
    func languages() {
        #expect(Set(LetterWords.languages).isSuperset(of: ["en", "de", "fr", "es", "it", "nl", "cs", "pt", "ja", "ar"]))
        let known = Set(Languages.world.all.map { String($0.code.prefix { $0 != "-" }) })
        #expect(known.isSuperset(of: LetterWords.languages))
    }

    @Test("take what stands in a place as it is, and keep it together where people read from the right")
    func places() throws {
        let odd = try Self.style(nil).text(.confirmation, [.house: "{number} $1"])
        #expect(odd == "{number} $1 looks forward to seeing you.")
        let text = try Self.style("ar-SA").text(.confirmation, [.house: "The Lantern"])
        #expect(text.contains("\u{2068}The Lantern\u{2069}"))
    }

    @Test("write times and amounts as each country does, by the clocks of the house", arguments: [
        ("en-GB", "3 Mar 2030", "15:00", "£1,234.50"), ("en-US", "Mar 3, 2030", "3:00", "£1,234.50"),
        ("de-DE", "2030", "15:00", "1.234,50"), ("fr-FR", "mars 2030", "15:00", "1\u{202F}234,50"),
        ("cs-CZ", "2030", "15:00", "1\u{A0}234,50"), ("ja-JP", "2030", "15:00", "1,234.50"),
        ("ar-SA", "٢٠٣٠", "٣:٠٠", "١٬٢٣٤٫٥٠"),
    ])
    func cultures(culture: String, day: String, time: String, amount: String) throws {
        let formats = CultureFormats(culture, zone: try #require(TimeZone(identifier: "Europe/London")))
        let moment = formats.moment(try Date("2030-03-03T15:00:00Z", strategy: .iso8601))
        #expect(moment.contains(day), "\(moment)")
        #expect(moment.contains(time), "\(moment)")
        let money = formats.money(try #require(ExactDecimal("1234.5")), try #require(Currency("GBP")))
        #expect(money.contains(amount), "\(money)")
    }

    private static func style(_ culture: String?) throws -> LetterStyle {
        LetterStyle(for: [culture], zone: try #require(TimeZone(identifier: "Europe/London")))
    }

    /// `{house}` and the like, however often and in whatever order.
    private static func places(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{(\w+)\}/).map { String($0.1) })
    }
}
