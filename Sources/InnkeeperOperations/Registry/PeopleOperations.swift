import InnkeeperContract

/// Customers, companies, their accounts and papers, and the reference data of the world.
enum PeopleOperations {
    static let all: [any APIOperation.Type] = [
        AddressesAdd.self, AddressesDelete.self, AddressesGetAll.self, AddressesUpdate.self,
        AccountNotesAdd.self, AccountNotesDelete.self, AccountNotesGetAll.self, AccountNotesUpdate.self,
        IdentityDocumentsAdd.self, IdentityDocumentsClear.self, IdentityDocumentsDelete.self,
        IdentityDocumentsGetAll.self, IdentityDocumentsUpdate.self,
        CompaniesAdd.self, CompaniesDelete.self, CompaniesGetAll.self, CompaniesUpdate.self,
        CompanyContractsAdd.self, CompanyContractsDelete.self, CompanyContractsGetAll.self,
        CompanyContractsUpdate.self,
        CustomersAddFile.self, CustomersGetOpenItems.self, CustomersGetRelationships.self, CustomersMerge.self,
        CustomersSearch.self,
        AccountsAddFile.self, AccountsMerge.self, AccountsUpdate.self,
        CountriesGetAll.self, LanguagesGetAll.self, LanguagesGetTexts.self,
        ImagesGetUrls.self,
    ]
}
