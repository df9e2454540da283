/// How a customer is addressed.
public enum CustomerTitle: String, Sendable, CaseIterable {
    case mister = "Mister"
    case miss = "Miss"
    case misses = "Misses"
}

/// The sex that a customer's documents state.
public enum CustomerSex: String, Sendable, CaseIterable {
    case male = "Male"
    case female = "Female"
}

/// What the house thinks of a customer.
public enum CustomerClassification: String, Sendable, CaseIterable {
    case paymasterAccount = "PaymasterAccount"
    case blacklist = "Blacklist"
    case media = "Media"
    case loyaltyProgram = "LoyaltyProgram"
    case previousComplaint = "PreviousComplaint"
    case returning = "Returning"
    case staff = "Staff"
    case friendOrFamily = "FriendOrFamily"
    case topManagement = "TopManagement"
    case important = "Important"
    case veryImportant = "VeryImportant"
    case problematic = "Problematic"
    case cashlist = "Cashlist"
    case disabledPerson = "DisabledPerson"
    case military = "Military"
    case airline = "Airline"
    case healthCompliant = "HealthCompliant"
    case inRoom = "InRoom"
    case waitingForRoom = "WaitingForRoom"
    case student = "Student"
    case blocklist = "Blocklist"
}

/// What a customer agreed or objected to.
public enum CustomerOption: String, Sendable, CaseIterable {
    case sendMarketingEmails = "SendMarketingEmails"
    /// Kept and shown: published as it is, without a word on what it decides. Who may owe is asked of companies.
    case invoiceable = "Invoiceable"
    case billAddressObjection = "BillAddressObjection"
    case sendMarketingPostalMail = "SendMarketingPostalMail"
    case sendPartnerMarketingEmails = "SendPartnerMarketingEmails"
    case sendPartnerMarketingPostalMail = "SendPartnerMarketingPostalMail"
    /// Kept and shown, and nothing more: no published document says whether the customer agreed to being charged by
    /// card, or took back what had been agreed upon.
    case withdrawCardConsent = "WithdrawCardConsent"
    case guestPhotoConsent = "GuestPhotoConsent"
    case idPhotosConsent = "IdPhotosConsent"
}
