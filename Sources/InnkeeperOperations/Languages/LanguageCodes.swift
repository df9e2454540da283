import Hospitality
import InnkeeperWire

/// Codes of languages in a request.
enum LanguageCodes {
    /// - Throws: `InvalidInput` for a language that `languages/getAll` does not list in any country.
    static func check(_ code: String?, at path: String) throws(InvalidInput) {
        guard let code, Languages.world.code(code) == nil else { return }
        throw InvalidInput(path, "names no language of languages/getAll: \(code.prefix(20))")
    }
}
