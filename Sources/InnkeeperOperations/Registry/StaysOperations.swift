import InnkeeperContract

/// Customers, and the stays that they book.
enum StaysOperations {
    static let all: [any APIOperation.Type] = [
        CompanionshipsGetAll.self, CustomersAdd.self, CustomersGetAll.self, CustomersUpdate.self,
        ReservationGroupsGetAll.self, ReservationsAdd.self, ReservationsAddCompanion.self,
        ReservationsAddProduct.self, ReservationsCancel.self, ReservationsConfirm.self,
        ReservationsDeleteCompanion.self, ReservationsGetAll20230606.self, ReservationsPrice.self,
        ReservationsProcess.self, ReservationsStart.self, ReservationsUpdate.self,
        ReservationsUpdateCustomer.self, ReservationsUpdateInterval.self, ReservationsGetAll.self,
        ReservationsGetAllItems.self, ReservationsGetChannelManagerDetails.self,
        SourceAssignmentsGetAll.self, SourceAssignmentsGetAll20240920.self,
        ServiceOrderNotesAdd.self, ServiceOrderNotesDelete.self, ServiceOrderNotesGetAll.self,
        ServiceOrderNotesUpdate.self, ProductServiceOrdersGetAll.self, RulesGetAll.self,
    ]
}
