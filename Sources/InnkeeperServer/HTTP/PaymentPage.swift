import Hospitality
import InnkeeperOperations

/// The page on which somebody pays, lets money be held or leaves a means of payment. It works without scripts.
struct PaymentPage {
    let content: PaymentPageContent
    var message: String?

    var reply: Reply {
        let amount = content.amount.map { amount in
            "<p class=\"amount\">\(amount.value.trimmed(toAtLeast: amount.currency.scale)) \(amount.currency)</p>"
        }
        let text = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>\(Self.escaped(content.house))</title>
            <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 3rem auto; padding: 0 1rem }
            .amount { font-size: 2rem } form { margin: 1.5rem 0 } label { display: block; margin: .5rem 0 }
            input:not([type=hidden]), select { display: block; width: 100%; font: inherit }</style>
            <h1>\(Self.escaped(content.house))</h1>
            <p>\(Self.escaped(content.description))</p>
            \(amount ?? "")
            \(message.map { "<p role=\"status\"><strong>\(Self.escaped($0))</strong></p>" } ?? "")
            \(rest)

            """
        return Reply(status: 200, body: Array(text.utf8), contentType: "text/html; charset=utf-8")
    }

    private var rest: String {
        switch content.progress {
        case .asked: forms
        case .verifying:
            """
            <p>The bank of the card wants to know whether it is you who pays.</p>
            <form method="post"><button name="proof" value="\(SandboxProof.confirmed)">It is me</button>
            <button name="proof" value="\(SandboxProof.denied)">It is not me</button></form>
            """
        case .onItsWay: "<p>Your bank has been told. There is nothing more to do.</p>"
        case .over: message == nil ? "<p>This was answered already.</p>" : ""
        }
    }

    private var forms: String {
        let cards = SandboxCard.allCases.map { "<option>\($0.rawValue)</option>" }.joined()
        let card = """
            <form method="post"><label>Card of the sandbox <select name="card">\(cards)</select></label>
            <button>\(verb)</button></form>
            """
        let others = content.alternatives.map(form)
        return ((content.takesCards ? [card] : []) + others).joined(separator: "\n")
    }

    private var verb: String { content.amount == nil ? "Save" : "Pay" }

    private func form(_ method: Payment.AlternativeMethod) -> String {
        let means = "<input type=\"hidden\" name=\"means\" value=\"\(method.rawValue)\">"
        switch method {
        case .sepaDirectDebit:
            let accounts = SandboxAccount.allCases.map { "<option>\($0.iban)</option>" }.joined()
            return """
                <form method="post">\(means)
                <label>Bank account (IBAN) <input name="iban" list="accounts" required></label>
                <datalist id="accounts">\(accounts)</datalist>
                <label>Whose it is <input name="holder" autocomplete="name" required></label>
                <button>\(verb) by direct debit</button></form>
                """
        case .ideal:
            return """
                <form method="post">\(means)<button>Pay with iDEAL</button>
                <button name="cancel" value="1">Pay with iDEAL, and change your mind at the bank</button></form>
                """
        case .applePay: return "<form method=\"post\">\(means)<button>Apple Pay</button></form>"
        case .googlePay: return "<form method=\"post\">\(means)<button>Google Pay</button></form>"
        case .payPal: return "<form method=\"post\">\(means)<button>PayPal</button></form>"
        case .wireTransfer: return "<form method=\"post\">\(means)<button>Wire transfer</button></form>"
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
