import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

extension Call {
    /// The customer of a `CustomerId` member, as an account.
    ///
    /// - Throws: `InvalidReference` for one that the chain does not know, and for a company.
    func customerAccount(
        _ id: UUID, of enterprise: Enterprise, as member: String = "CustomerId", in transaction: Transaction
    ) throws -> Account {
        let account = try transaction.accounts.find(ID(id), of: enterprise.chainID, as: member)
        guard account.type == .customer else { throw InvalidReference(member, "names a company") }
        return account
    }

    /// What the members say that every payment may have: its stay and its accounting category.
    func fill(
        _ payment: inout Payment, reservation: UUID?, category: UUID?, in transaction: Transaction
    ) throws {
        let enterprise = payment.enterpriseID
        payment.reservationID = try reservation.map { id in
            try self.reservation(id, of: enterprise, in: transaction).id
        }
        payment.accountingCategoryID = try category.map { id in
            try transaction.accountingCategories.find(ID(id), of: enterprise).known(as: "AccountingCategoryId", id).id
        }
    }

    /// The open bill that a `BillId` member names, or the account's default one, made if there is none.
    func bill(
        _ id: UUID?, of account: Account, _ enterprise: Enterprise, in transaction: Transaction
    ) throws -> ID<Bill> {
        if let id { return try transaction.bills.findOpen(ID(id), of: account, in: enterprise.id).id }
        return try transaction.bills.openBill(of: account, in: enterprise.id, newID: { newID() }, at: now).id
    }
}

extension Enterprise {
    /// The amount of a payment that must bring money in.
    func payable(_ parameters: Contract.ExtendedAmountParameters) throws -> Amount {
        let amount = try untaxed(parameters)
        guard amount.gross > 0 else { throw InvalidReference("Amount", "must be more than zero") }
        return amount
    }

    /// A value that is asked for, in a currency that the enterprise accepts.
    func payable(_ value: Contract.CurrencyValue) throws -> Amount {
        try payable(Contract.ExtendedAmountParameters(grossValue: value.value, currency: value.currency))
    }
}
