import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("accountingCategories/getAll")
struct AccountingCategoriesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the categories newest first with their codes")
    func listsCategories() async throws {
        let answer = try await hotel.call(AccountingCategoriesGetAll.self, .init(limitation: .init(count: 10)))
        #expect(answer.accountingCategories.map(\.code) == ["PAY", "FOOD", "ACC"])
        #expect(answer.accountingCategories.map(\.classification) == [.payments, .foodAndBeverage, .accommodation])
    }

    @Test("tells the codes under which each bookkeeping knows a category, and no class where it has none")
    func codes() async throws {
        let spa = AccountingCategory(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, name: "Spa", code: "SPA", externalCode: "X-1",
            ledgerAccountCode: "4100", postingAccountCode: "4110", costCenterCode: "C-9", created: hotel.now
        )
        try await hotel.write { try $0.accountingCategories.insert(spa) }
        let listed = try await hotel.list(
            "accountingCategories/getAll", "AccountingCategories", #""AccountingCategoryIds": ["\#(spa.id)"]"#
        )
        let category = try #require(listed.first)
        let codes = ["Code", "ExternalCode", "LedgerAccountCode", "PostingAccountCode", "CostCenterCode"]
        #expect(codes.map { category[$0].text } == ["SPA", "X-1", "4100", "4110", "C-9"])
        #expect(category["Classification"].isNull)
    }

    @Test("filters by identifier, update and activity")
    func filters() async throws {
        let closed = AccountingCategory(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, isActive: false, name: "Old", created: hotel.now
        )
        try await hotel.write { transaction in try transaction.accountingCategories.insert(closed) }
        #expect(try await list(.init(activityStates: [.deleted], limitation: .init(count: 10))) == [closed.id.uuid])
        #expect(
            try await list(.init(accountingCategoryIDs: [hotel.food.id.uuid], limitation: .init(count: 10)))
                == [hotel.food.id.uuid]
        )
        let sinceNow = Contract.TimeFilterInterval(startUTC: hotel.now, endUTC: hotel.now.addingTimeInterval(60))
        #expect(try await list(.init(updatedUTC: sinceNow, limitation: .init(count: 10))) == [closed.id.uuid])
    }

    @Test("has the same choices as the contract")
    func sameChoices() {
        #expect(
            AccountingClassification.allCases.map(\.rawValue)
                == Contract.AccountingCategoryClassificationEnum.allCases.map(\.rawValue)
        )
    }

    private func list(_ request: AccountingCategoriesGetAll.Request) async throws -> [UUID] {
        try await hotel.call(AccountingCategoriesGetAll.self, request).accountingCategories.map(\.id)
    }
}
