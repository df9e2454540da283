import InnkeeperContract

/// Tasks, devices and their commands.
enum DeskOperations {
    static let all: [any APIOperation.Type] = [
        TasksAdd.self, TasksClose.self, TasksGetAll.self,
        DevicesGetAll.self,
        CommandsAddKeyCutter.self, CommandsAddPaymentTerminal.self, CommandsAddPrinter.self,
        CommandsGetAllActive.self, CommandsGetAllByIds.self, CommandsUpdate.self,
    ]
}
