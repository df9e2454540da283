/// The number of a bank account as banks across borders write it.
public enum BankAccount {
    /// Without spaces and in capitals.
    ///
    /// - Throws: ``InvalidReference`` to `Iban` for a number whose form or check digits are wrong.
    public static func number(_ text: String) throws(InvalidReference) -> String {
        let number = text.filter { $0 != " " }.uppercased()
        let letters = Array(number.utf8)
        let isWellFormed = (15...34).contains(letters.count) && letters.allSatisfy { isDigit($0) || isLetter($0) }
            && isLetter(letters[0]) && isLetter(letters[1]) && isDigit(letters[2]) && isDigit(letters[3])
        guard isWellFormed, remainder(letters) == 1 else {
            throw InvalidReference("Iban", "is no number of a bank account")
        }
        return number
    }

    /// Of the number with its first four letters at the end, letters read as 10 to 35, divided by 97.
    private static func remainder(_ letters: [UInt8]) -> Int {
        (letters[4...] + letters[..<4]).reduce(0) { rest, letter in
            isDigit(letter)
                ? (rest * 10 + Int(letter - UInt8(ascii: "0"))) % 97
                : (rest * 100 + Int(letter - UInt8(ascii: "A")) + 10) % 97
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
}
