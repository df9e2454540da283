import Hospitality

/// The parties of a closed bill are free-form copies, so they are kept as JSON objects of texts. What is absent is left
/// out.
extension BillParty {
    var texts: [String: String] {
        var texts = ["name": name]
        texts["firstName"] = firstName
        texts["secondLastName"] = secondLastName
        texts["title"] = title
        texts["taxIdentifier"] = taxIdentifier
        texts["additionalTaxIdentifier"] = additionalTaxIdentifier
        texts["fiscalIdentifier"] = fiscalIdentifier
        texts["dunsNumber"] = dunsNumber
        texts["italianDestinationCode"] = italianDestinationCode
        texts["italianFiscalCode"] = italianFiscalCode
        texts["italianLotteryCode"] = italianLotteryCode
        texts["billingCode"] = billingCode
        texts["telephone"] = telephone
        texts["invoicingEmail"] = invoicingEmail
        texts["department"] = department
        guard let address else { return texts }
        texts["hasAddress"] = "true"
        texts["line1"] = address.line1
        texts["line2"] = address.line2
        texts["city"] = address.city
        texts["postalCode"] = address.postalCode
        texts["countryCode"] = address.countryCode
        texts["countrySubdivisionCode"] = address.countrySubdivisionCode
        return texts
    }

    init(texts: [String: String], account: Account) {
        self.init(account: account, name: texts["name"] ?? "")
        firstName = texts["firstName"]
        secondLastName = texts["secondLastName"]
        title = texts["title"]
        taxIdentifier = texts["taxIdentifier"]
        additionalTaxIdentifier = texts["additionalTaxIdentifier"]
        fiscalIdentifier = texts["fiscalIdentifier"]
        dunsNumber = texts["dunsNumber"]
        italianDestinationCode = texts["italianDestinationCode"]
        italianFiscalCode = texts["italianFiscalCode"]
        italianLotteryCode = texts["italianLotteryCode"]
        billingCode = texts["billingCode"]
        telephone = texts["telephone"]
        invoicingEmail = texts["invoicingEmail"]
        department = texts["department"]
        guard texts["hasAddress"] != nil else { return }
        address = Address(
            line1: texts["line1"], line2: texts["line2"], city: texts["city"], postalCode: texts["postalCode"],
            countryCode: texts["countryCode"], countrySubdivisionCode: texts["countrySubdivisionCode"]
        )
    }
}

extension BillIssuer {
    var texts: [String: String] {
        var texts: [String: String] = [:]
        texts["companyName"] = companyName
        texts["additionalTaxIdentifier"] = additionalTaxIdentifier
        texts["bankAccount"] = bankAccount
        texts["bankName"] = bankName
        texts["iban"] = iban
        texts["bic"] = bic
        return texts
    }

    init(texts: [String: String]) {
        self.init(
            companyName: texts["companyName"], additionalTaxIdentifier: texts["additionalTaxIdentifier"],
            bankAccount: texts["bankAccount"], bankName: texts["bankName"], iban: texts["iban"], bic: texts["bic"]
        )
    }
}
