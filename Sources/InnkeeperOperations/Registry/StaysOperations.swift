import InnkeeperContract

/// Customers, and the stays that they book.
enum StaysOperations {
    static let all: [any APIOperation.Type] = [
        CompanionshipsGetAll.self, CustomersAdd.self, CustomersGetAll.self, CustomersUpdate.self,
        ReservationGroupsGetAll.self, ReservationsAdd.self, ReservationsAddCompanion.self,
        ReservationsAddProduct.self, ReservationsCancel.self, ReservationsConfirm.self,
        ReservationsDeleteCompanion.self, ReservationsGetAll20230606.self, ReservationsPrice.self,
        ReservationsProcess.self, ReservationsStart.self, ReservationsUpdateInterval.self,
        SourceAssignmentsGetAll.self, SourceAssignmentsGetAll20240920.self,
    ]
}
