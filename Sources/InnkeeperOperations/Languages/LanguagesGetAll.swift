import Hospitality
public import InnkeeperContract

/// Tells which languages texts may be in, and where a text is looked for that a language lacks.
extension LanguagesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        Response(
            languages: Languages.world.all.map { language in
                Contract.Language(
                    code: language.code, fallbackLanguageCode: language.fallbackCode,
                    englishName: language.englishName, localName: language.localName
                )
            }
        )
    }
}
