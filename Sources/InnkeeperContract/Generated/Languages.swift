// Generated from contract/languages.yaml by `make generate`. Do not edit.

public import InnkeeperWire

/// `languages/getAll`: lists the languages and cultures that texts can have.
public enum LanguagesGetAll: OperationDescriptor {
    public typealias Request = Contract.Parameters
    public typealias Response = Contract.LanguageResult
    public static let facts = OperationFacts(
        path: "languages/getAll",
        summary: "Lists the languages and cultures that texts can have.",
        theme: "Configuration",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `languages/getTexts`: answers the texts of a scope in one language.
public enum LanguagesGetTexts: OperationDescriptor {
    public typealias Request = Contract.LanguageTextParameters
    public typealias Response = Contract.LanguageTextResult
    public static let facts = OperationFacts(
        path: "languages/getTexts",
        summary: "Answers the texts of a scope in one language.",
        theme: "Configuration",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct Language: WireWritable {
        public var code: String
        public var fallbackLanguageCode: String?
        public var englishName: String
        public var localName: String

        public init(
            code: String,
            fallbackLanguageCode: String? = nil,
            englishName: String,
            localName: String
        ) {
            self.code = code
            self.fallbackLanguageCode = fallbackLanguageCode
            self.englishName = englishName
            self.localName = localName
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Code", code)
            writer.string("FallbackLanguageCode", fallbackLanguageCode)
            writer.string("EnglishName", englishName)
            writer.string("LocalName", localName)
            writer.endObject()
        }
    }

    public struct LanguageResult: WireWritable {
        public var languages: [Language]

        public init(
            languages: [Language]
        ) {
            self.languages = languages
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Languages", languages)
            writer.endObject()
        }
    }

    public struct LanguageTextParameters: WireReadable {
        public var languageCodes: [String]
        public var scope: String

        public init(
            languageCodes: [String],
            scope: String
        ) {
            self.languageCodes = languageCodes
            self.scope = scope
        }

        public init(from object: WireObject) throws(InvalidInput) {
            languageCodes = try object.strings("LanguageCodes", count: 0...1000)
            scope = try object.string("Scope")
        }
    }

    public struct LanguageTextResult: WireWritable {
        public var languageTexts: [LanguageTexts]

        public init(
            languageTexts: [LanguageTexts]
        ) {
            self.languageTexts = languageTexts
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("LanguageTexts", languageTexts)
            writer.endObject()
        }
    }

    public struct LanguageTexts: WireWritable {
        public var languageCode: String
        public var texts: Dictionary

        public init(
            languageCode: String,
            texts: Dictionary
        ) {
            self.languageCode = languageCode
            self.texts = texts
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("LanguageCode", languageCode)
            writer.texts("Texts", texts)
            writer.endObject()
        }
    }

    public typealias Dictionary = [String: String]
}
