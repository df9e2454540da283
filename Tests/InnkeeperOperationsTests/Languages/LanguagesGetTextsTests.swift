import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("languages/getTexts")
struct LanguagesGetTextsTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("tells texts by key for each language, in the order of the request")
    func tells() async throws {
        let (status, answer) = try await texts(#"["de-AT", "fr-FR"]"#, "Countries")
        #expect(status == 200, "\(answer)")
        #expect(answer["LanguageTexts"].items.map { $0["LanguageCode"].text } == ["de-AT", "fr-FR"])
        #expect(answer["LanguageTexts"][0]["Texts"]["Countries.DE"].text == "Deutschland")
        #expect(answer["LanguageTexts"][1]["Texts"]["Countries.DE"].text == "Allemagne")
        #expect(answer["LanguageTexts"][0]["Texts"]["Languages.fr"].isNull)
    }

    @Test("knows a language however its code is written")
    func spelling() async throws {
        let (_, answer) = try await texts(#"["DE_at", "fr"]"#, "Countries")
        #expect(answer["LanguageTexts"].items.map { $0["LanguageCode"].text } == ["de-AT", "fr-FR"])
    }

    @Test("tells everything in the empty scope")
    func emptyScope() async throws {
        let (status, answer) = try await texts(#"["it-IT"]"#, "")
        #expect(status == 200, "\(answer)")
        let texts = answer["LanguageTexts"][0]["Texts"]
        #expect(texts["Languages.fr"].text == "francese")
        #expect(texts["Countries.DE"].text == "Germania")
    }

    @Test("refuses languages and scopes that there are not")
    func refusals() async throws {
        #expect(try await texts(#"["xx-XX"]"#, "Countries").json["Message"].text == "Invalid LanguageCodes.")
        #expect(try await texts(#"["en-US"]"#, "Nonsense").json["Message"].text == "Invalid Scope.")
    }

    private func texts(_ codes: String, _ scope: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("languages/getTexts", #"{"LanguageCodes": \#(codes), "Scope": "\#(scope)"}"#)
    }
}
