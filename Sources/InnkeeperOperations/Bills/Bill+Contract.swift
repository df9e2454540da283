import Hospitality
import InnkeeperContract
import InnkeeperValues

extension Contract.Bill {
    /// The one place where a bill becomes its wire form.
    ///
    /// - Parameter contents: What stands on it, where the deprecated extent asks for that.
    init(_ bill: Bill, contents: BillContents = BillContents()) {
        let owner = bill.owner.map { Contract.BillOwnerDataCoproductOfBillAssigneeDataDiscriminator($0) }
        self.init(
            id: bill.id.uuid,
            name: bill.name,
            enterpriseID: bill.enterpriseID.uuid,
            accountID: bill.account.id.uuid,
            accountType: Contract.AccountTypeEnum(bill.account.type),
            associatedAccountIDs: bill.associatedAccount.map { [$0.id.uuid] } ?? [],
            counterID: bill.counterID?.uuid,
            state: bill.state == .open ? .open : .closed,
            type: bill.type == .receipt ? .receipt : .invoice,
            number: bill.number,
            variableSymbol: bill.variableSymbol,
            createdUTC: bill.created,
            issuedUTC: bill.issued,
            taxedUTC: bill.taxed,
            paidUTC: bill.paid,
            dueUTC: bill.due,
            lastReminderDateUTC: nil,
            updatedUTC: bill.updated,
            purchaseOrderNumber: bill.purchaseOrderNumber,
            notes: bill.notes,
            options: Contract.BillOptions(
                displayCustomer: bill.displaysCustomer, displayTaxation: bill.displaysTaxation,
                trackReceivable: bill.tracksReceivable, displayCid: false, rebated: bill.isRebated
            ),
            ownerData: owner,
            associatedAccountData: bill.associated.map { [Contract.BillAccountData($0)] } ?? [],
            enterpriseData: bill.issuer.map { Contract.BillEnterpriseData($0) },
            correctionState: bill.isCorrective ? .correctiveBill : .bill,
            correctionType: bill.correction.map { sameChoice($0.type) },
            correctedBillID: bill.correction?.billID.uuid,
            customerID: bill.account.type == .customer ? bill.account.id.uuid : nil,
            companyID: bill.associatedCompany?.id.uuid,
            revenue: contents.items.map { Contract.AccountingItem($0) },
            payments: contents.payments.map { Contract.AccountingItem($0) },
            orderItems: contents.items.map { Contract.OrderItemOld($0) },
            paymentItems: contents.payments.map { Contract.PaymentItemOld($0) },
            assigneeData: bill.owner.map { Contract.BillAssigneeDataCoproductOfBillAssigneeDataDiscriminator($0) },
            companyDetails: bill.associated.flatMap { party in
                party.account.type == .company ? Contract.BillCompanyData(party) : nil
            }
        )
    }
}

/// What stands on a bill.
struct BillContents {
    var items: [OrderItem] = []
    var payments: [Payment] = []
}

extension Bill {
    fileprivate var associatedCompany: Account? {
        associatedAccount.flatMap { $0.type == .company ? $0 : nil }
    }
}

extension Contract.BillOwnerDataCoproductOfBillAssigneeDataDiscriminator {
    init(_ party: BillParty) {
        switch party.account.type {
        case .customer: self = .billCustomerData(Contract.BillCustomerData(party))
        case .company: self = .billCompanyData(Contract.BillCompanyData(party))
        }
    }
}

extension Contract.BillAssigneeDataCoproductOfBillAssigneeDataDiscriminator {
    init(_ party: BillParty) {
        switch party.account.type {
        case .customer: self = .billCustomerData(Contract.BillCustomerData(party))
        case .company: self = .billCompanyData(Contract.BillCompanyData(party))
        }
    }
}

extension Contract.BillAccountData {
    init(_ party: BillParty) {
        switch party.account.type {
        case .customer:
            self.init(discriminator: .billCustomerData, billCustomerData: Contract.BillCustomerData(party))
        case .company:
            self.init(discriminator: .billCompanyData, billCompanyData: Contract.BillCompanyData(party))
        }
    }
}

extension Contract.BillCustomerData {
    init(_ party: BillParty) {
        self.init(
            id: party.account.id.description,
            address: party.address.map { Contract.Address($0) },
            legalIdentifiers: party.legalIdentifiers.isEmpty ? nil : party.legalIdentifiers,
            billingCode: party.billingCode,
            lastName: party.name,
            firstName: party.firstName,
            secondLastName: party.secondLastName,
            titlePrefix: party.title.flatMap { Contract.Title(rawValue: $0) },
            taxIdentifier: party.taxIdentifier
        )
    }
}

extension Contract.BillCompanyData {
    init(_ party: BillParty) {
        self.init(
            id: party.account.id.description,
            address: party.address.map { Contract.Address($0) },
            legalIdentifiers: party.legalIdentifiers.isEmpty ? nil : party.legalIdentifiers,
            billingCode: party.billingCode,
            name: party.name,
            fiscalIdentifier: party.fiscalIdentifier,
            additionalTaxIdentifier: party.additionalTaxIdentifier,
            duns: party.dunsNumber,
            telephone: party.telephone,
            taxIdentifier: party.taxIdentifier,
            invoicingEmail: party.invoicingEmail,
            department: party.department
        )
    }
}

extension Contract.Address {
    init(_ address: BillParty.Address) {
        self.init(
            line1: address.line1, line2: address.line2, city: address.city, postalCode: address.postalCode,
            subdivisionCode: address.countrySubdivisionCode, countryCode: address.countryCode
        )
    }
}

extension Contract.BillEnterpriseData {
    init(_ issuer: BillIssuer) {
        self.init(
            additionalTaxIdentifier: issuer.additionalTaxIdentifier, companyName: issuer.companyName,
            bankAccount: issuer.bankAccount, bankName: issuer.bankName, iban: issuer.iban, bic: issuer.bic
        )
    }
}
