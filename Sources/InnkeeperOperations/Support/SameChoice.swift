/// A choice of the house in the contract's enumeration of the same thing, whose cases are spelled alike.
///
/// Only for enumerations that a test compares case by case.
func sameChoice<Wire: RawRepresentable<String>>(_ choice: some RawRepresentable<String>) -> Wire {
    guard let wire = Wire(rawValue: choice.rawValue) else {
        preconditionFailure("\(Wire.self) of the contract has no case \(choice.rawValue).")
    }
    return wire
}
