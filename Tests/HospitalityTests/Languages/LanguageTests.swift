import Hospitality
import Testing

@Suite("The code of a language")
struct LanguageTests {
    @Test("is read as people write it, and kept as languages/getAll lists it", arguments: [
        ("de-AT", "de-AT"), ("DE_at", "de-AT"), ("en-us", "en-US"), ("fr", "fr-FR"), ("PT", "pt-PT"), ("no", "nb-NO"),
        ("no-NO", "nb-NO"), ("es-CO", "es-CO"), ("zh_TW", "zh-TW"),
    ])
    func known(text: String, code: String) {
        #expect(Languages.world.code(text) == code)
    }

    @Test("is none for a language that nobody here speaks, and a country that there is not", arguments: [
        "", "-", "xx", "xx-XX", "de-", "de-XX", "-DE", "de-AT-1", "Deutsch", "german", "de AT", "qq-QQ-zz",
    ])
    func unknown(text: String) {
        #expect(Languages.world.code(text) == nil)
    }

    @Test("is the same for each language of the house")
    func own() {
        for language in Languages.world.all { #expect(Languages.world.code(language.code) == language.code) }
    }

    @Test("is known of each nationality whose people read one language")
    func nationalities() {
        for country in Countries.world.all {
            guard let code = CustomerPerson.language(preferred: nil, nationality: country.code) else { continue }
            #expect(Languages.world.code(code) == code)
        }
    }
}
