/// A currency by its ISO 4217 code, and how many digits after the point its amounts have.
public struct Currency: Hashable, Sendable, CustomStringConvertible {
    public let code: String
    /// 2 for the pound, 0 for the yen, 3 for the dinar of Kuwait.
    public let scale: Int

    /// Nil for a code of no currency.
    public init?(_ code: String) {
        guard let scale = Self.scales[code] else { return nil }
        self.code = code
        self.scale = scale
    }

    private init(code: String, scale: Int) {
        self.code = code
        self.scale = scale
    }

    public var description: String { code }

    /// Every currency of ISO 4217 that has a smaller unit, by code: also units of account, and those that gave way to
    /// another not long ago, because old bills are in them.
    public static let all: [Currency] = scales.map { Currency(code: $0.key, scale: $0.value) }.sorted {
        $0.code < $1.code
    }

    private static let scales: [String: Int] = {
        var scales: [String: Int] = [:]
        for (scale, codes) in [(0, withoutDigits), (2, withTwoDigits), (3, withThreeDigits), (4, withFourDigits)] {
            for code in codes.split(whereSeparator: \.isWhitespace) { scales[String(code)] = scale }
        }
        return scales
    }()

    private static let withoutDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
    private static let withThreeDigits = "BHD IQD JOD KWD LYD OMR TND"
    private static let withFourDigits = "CLF UYW"
    private static let withTwoDigits = """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD \
        CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD \
        GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA \
        MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR \
        RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD \
        TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
        """
}
