import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperValues
import InnkeeperWire

// Update values: one that is absent or null keeps what there is, one with a value sets it, one with null clears it.

extension Contract.StringUpdateValue? {
    /// Overwrites a text that may be cleared; a blank one clears it too.
    func overwrite(_ text: inout String?) {
        guard let self else { return }
        text = self.value.said
    }

    /// Overwrites a text that everybody of the kind has.
    ///
    /// - Throws: `InvalidInput` for one that is cleared or blank.
    func overwrite(_ text: inout String, at path: String) throws(InvalidInput) {
        guard let self else { return }
        guard let said = self.value.said else { throw InvalidInput(path, "must not be cleared") }
        text = said
    }

    /// Overwrites a choice that may be cleared.
    func overwrite<Choice: RawRepresentable<String>>(_ choice: inout Choice?, at path: String) throws(InvalidInput) {
        guard let self else { return }
        guard let said = self.value.said else {
            choice = nil
            return
        }
        guard let known = Choice(rawValue: said) else {
            throw InvalidInput(path, "is none of the choices: \(said.prefix(40))", kind: .malformed)
        }
        choice = known
    }

    /// Overwrites a duration that may be cleared.
    func overwrite(_ period: inout Period?, at path: String) throws(InvalidInput) {
        guard let self else { return }
        guard let said = self.value.said else {
            period = nil
            return
        }
        guard let known = Period(said) else { throw InvalidInput(path, "is not a duration", kind: .malformed) }
        period = known
    }

    /// Overwrites a day that may be cleared; an instant stands for the day that it begins with.
    func overwriteDay(_ day: inout String?, at path: String) throws(InvalidInput) {
        guard let self else { return }
        guard let said = self.value.said else {
            day = nil
            return
        }
        guard let known = LocalDate(String(said.prefix(10))), said.count == 10 || said.dropFirst(10).first == "T" else {
            throw InvalidInput(path, "is not a day like 2030-03-05", kind: .malformed)
        }
        day = known.rawValue
    }
}

extension Contract.GuidNullableUpdateValue? {
    func overwrite<Entity>(_ id: inout ID<Entity>?) {
        guard let self else { return }
        id = self.value.map { ID($0) }
    }
}

extension Contract.DecimalNullableUpdateValue? {
    func overwrite(_ amount: inout ExactDecimal?) {
        guard let self else { return }
        amount = self.value
    }
}

extension Contract.BooleanNullableUpdateValue? {
    func overwrite(_ flag: inout Bool?) {
        guard let self else { return }
        flag = self.value
    }
}

extension Contract.BooleanUpdateValue? {
    /// One without a value is `false`, which is what the contract takes for it.
    var said: Bool? { self.map { $0.value ?? false } }

    func overwrite(_ flag: inout Bool) { flag = said ?? flag }
}

extension Array where Element: Equatable {
    /// Adds or removes a choice; what was not said stays.
    mutating func set(_ choice: Element, _ flag: Contract.BooleanUpdateValue?) {
        switch flag.said {
        case true: if !contains(choice) { append(choice) }
        case false: removeAll { $0 == choice }
        case nil: break
        }
    }
}
