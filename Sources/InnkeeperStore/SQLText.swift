/// The small JSON of free-form columns: objects and arrays that hold only texts.
public enum SQLText {
    /// `{"de-DE":"Doppelzimmer","en-GB":"Double"}`, sorted by key.
    public static func json(_ texts: [String: String]) -> String {
        var json = "{"
        for (key, text) in texts.sorted(by: { $0.key < $1.key }) {
            if json.utf8.count > 1 { json += "," }
            append(key, to: &json)
            json += ":"
            append(text, to: &json)
        }
        return json + "}"
    }

    /// `["Once","PerTimeUnit"]`, in the given order.
    public static func json(_ texts: [String]) -> String {
        var json = "["
        for text in texts {
            if json.utf8.count > 1 { json += "," }
            append(text, to: &json)
        }
        return json + "]"
    }

    private static func append(_ text: String, to json: inout String) {
        json += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            case let control where control.value < 0x20:
                let digits = String(control.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            case let other: json.unicodeScalars.append(other)
            }
        }
        json += "\""
    }
}
