extension CustomerPerson {
    /// The language to write to the customer in: the preferred one, else the one of the nationality; nil if unknown.
    public var languageCode: String? {
        Self.language(preferred: preferredLanguageCode, nationality: nationalityCode)
    }

    public static func language(preferred: String?, nationality: String?) -> String? {
        preferred ?? nationality.flatMap { languages[$0.uppercased()] }
    }

    /// The language that most people of a nationality read. Nationalities without one such language are left out.
    private static let languages: [String: String] = [
        "AR": "es-AR", "AT": "de-AT", "AU": "en-AU", "BR": "pt-BR", "CL": "es-CL", "CN": "zh-CN", "CO": "es-CO",
        "CZ": "cs-CZ", "DE": "de-DE", "DK": "da-DK", "EE": "et-EE", "ES": "es-ES", "FI": "fi-FI", "FR": "fr-FR",
        "GB": "en-GB", "GR": "el-GR", "HR": "hr-HR", "HU": "hu-HU", "ID": "id-ID", "IE": "en-IE", "IL": "he-IL",
        "IS": "is-IS", "IT": "it-IT", "JP": "ja-JP", "KR": "ko-KR", "LT": "lt-LT", "LV": "lv-LV", "MX": "es-MX",
        "NL": "nl-NL", "NO": "nb-NO", "NZ": "en-NZ", "PE": "es-PE", "PL": "pl-PL", "PT": "pt-PT", "RO": "ro-RO",
        "RS": "sr-RS", "RU": "ru-RU", "SE": "sv-SE", "SI": "sl-SI", "SK": "sk-SK", "TH": "th-TH", "TR": "tr-TR",
        "TW": "zh-TW", "UA": "uk-UA", "US": "en-US", "VN": "vi-VN",
    ]
}
