/// Who may see a rate.
public enum RateType: String, Sendable, CaseIterable {
    case `public` = "Public"
    /// Sold to those who know its voucher code, and by the house itself.
    case `private` = "Private"
    /// Made for one block of availability, sold to those who pick up from it.
    case availabilityBlock = "AvailabilityBlock"
}

/// The law by which what is sold on a rate carries no tax; the country is in the name.
public enum TaxExemptionReason: String, Sendable, CaseIterable {
    case unknown = "Unknown"
    case italyN1 = "IT_N1"
    case italyN2Part1 = "IT_N2_1"
    case italyN2Part2 = "IT_N2_2"
    case italyN3Part4 = "IT_N3_4"
    case italyN3Part5 = "IT_N3_5"
    case italyN4 = "IT_N4"
    case italyN5 = "IT_N5"
    case polandZW = "PL_ZW"
    case polandNP = "PL_NP"
    case germanyNATO = "DE_NATO"
    case france261Part7 = "FR_261_7"
    case france262Part0Bis = "FR_262_00_BIS"
    case france293B = "FR_293_B"
}
