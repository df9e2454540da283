import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("languages/getAll")
struct LanguagesGetAllTests {
    @Test("tells the languages with their own names and where each falls back to")
    func lists() async throws {
        let hotel = try await TestHotel()
        let (status, answer) = try await hotel.post("languages/getAll")
        #expect(status == 200)
        let languages = Dictionary(
            uniqueKeysWithValues: answer["Languages"].items.map { ($0["Code"].text ?? "", $0) }
        )
        #expect(languages["de-AT"]?["FallbackLanguageCode"].text == "de-DE")
        #expect(languages["de-AT"]?["EnglishName"].text == "German (Austria)")
        #expect(languages["de-AT"]?["LocalName"].text == "Deutsch (Österreich)")
        #expect(languages["en-US"]?["FallbackLanguageCode"].isNull == true)
        for language in languages.values {
            var (code, steps) = (language["FallbackLanguageCode"].text, 0)
            while let next = code, steps < 5 {
                code = try #require(languages[next])["FallbackLanguageCode"].text
                steps += 1
            }
            #expect(code == nil, "every way ends")
        }
    }
}
