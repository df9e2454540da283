import Hospitality
import InnkeeperValues
import Testing

@Suite("The life of a command")
struct CommandStateTests {
    @Test("goes on and may report the same again")
    func onwards() throws {
        try CommandState.pending.check(changeTo: .received)
        try CommandState.pending.check(changeTo: .processed)
        try CommandState.received.check(changeTo: .processing)
        try CommandState.processing.check(changeTo: .processing)
        try CommandState.processing.check(changeTo: .error)
        try CommandState.received.check(changeTo: .cancelled)
    }

    @Test("does not go back")
    func back() {
        let refusal = #expect(throws: InvalidReference.self) { try CommandState.processing.check(changeTo: .pending) }
        #expect(refusal?.member == "State")
        #expect(throws: InvalidReference.self) { try CommandState.processing.check(changeTo: .received) }
    }

    @Test("does not leave its end", arguments: [CommandState.processed, .cancelled, .error], CommandState.allCases)
    func end(state: CommandState, next: CommandState) {
        #expect(state.isTerminal)
        let refusal = #expect(throws: InvalidReference.self) { try state.check(changeTo: next) }
        #expect(refusal?.member == "CommandId")
    }

    @Test("takes a share or a percentage for its progress")
    func progress() throws {
        #expect(try CommandProgress.read(decimal("0.5")) == decimal("0.5"))
        #expect(try CommandProgress.read(1) == 1)
        #expect(try CommandProgress.read(50) == decimal("0.5"))
        #expect(try CommandProgress.read(100) == 1)
        #expect(throws: InvalidReference.self) { try CommandProgress.read(decimal("-0.1")) }
        #expect(throws: InvalidReference.self) { try CommandProgress.read(101) }
    }

    @Test("says what an update may carry")
    func updates() {
        #expect(CommandState.allCases.filter(\.takesProgress) == [.processing])
        #expect(CommandState.allCases.filter(\.takesNotes) == [.processed, .cancelled, .error])
        #expect(CommandState.allCases.filter(\.isWaiting) == [.pending, .received])
    }
}
