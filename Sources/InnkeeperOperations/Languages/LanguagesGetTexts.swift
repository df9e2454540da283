import Hospitality
public import InnkeeperContract
import InnkeeperWire

/// Tells what countries and languages are called in languages, for forms that guests read.
///
/// The names of scopes are this server's own: `Countries`, `Languages`, and the empty one for both, which the published
/// example asks for. Keys are `Countries.GB`.
///
/// - Throws: `InvalidInput` for a language or a scope that there is not, and for more languages than there are.
extension LanguagesGetTexts: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let world = Languages.world
        guard request.languageCodes.count <= world.all.count else {
            throw InvalidInput("LanguageCodes", "must be at most \(world.all.count)")
        }
        let scopes = try scopes(request.scope)
        return Response(
            languageTexts: try request.languageCodes.enumerated().map { index, code in
                guard let language = world.code(code).flatMap(world.language) else {
                    throw InvalidInput("LanguageCodes[\(index)]", "names no language: \(code.prefix(20))")
                }
                return Contract.LanguageTexts(languageCode: language.code, texts: world.texts(in: language, scopes))
            }
        )
    }

    private static func scopes(_ text: String) throws(InvalidInput) -> [LanguageScope] {
        if text.said == nil { return LanguageScope.allCases }
        guard let scope = LanguageScope(rawValue: text) else {
            let known = LanguageScope.allCases.map(\.rawValue).joined(separator: ", ")
            throw InvalidInput("Scope", "must be one of: \(known)")
        }
        return [scope]
    }
}
