import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperWire

/// An answer that is not a success: its status, the sentence for a person and, for the integrator, what is wrong.
struct Failure: Error {
    let status: Int
    let message: String
    var details: String?
    var retryAfterSeconds: Int?

    static let unauthorized = Failure(status: 401, message: "Cannot perform operation or session has expired.")
    static let notFound = Failure(status: 404, message: "There is no such operation.")

    /// What the contract answers for an error of a rule, a reader or the store.
    init(_ error: any Error) {
        switch error {
        case let failure as Failure:
            self = failure
        case let input as InvalidInput:
            self.init(status: 400, message: input.message, details: input.details)
        case let reference as InvalidReference:
            self.init(
                status: 400, message: "Invalid \(reference.member).",
                details: "\(reference.member) \(reference.problem)."
            )
        case let problem as TimeUnitProblem:
            self.init(status: 400, message: problem.message, details: problem.details)
        case let value as UnstorableValue:
            self.init(status: 400, message: "Invalid value.", details: value.description)
        case let refusal as any Refusal:
            self.init(status: 403, message: refusal.message)
        case is StoreBusy:
            self.init(status: 429, message: "Too many requests.", retryAfterSeconds: 1)
        default:
            self.init(status: 500, message: "Something went wrong here. The request identifier helps to find it.")
        }
    }

    init(status: Int, message: String, details: String? = nil, retryAfterSeconds: Int? = nil) {
        self.status = status
        self.message = message
        self.details = details
        self.retryAfterSeconds = retryAfterSeconds
    }

    /// The error body of every operation.
    func body(requestID: String) -> [UInt8] {
        var writer = JSONWriter(reservingCapacity: 256)
        writer.beginObject()
        writer.string("Message", message)
        writer.string("RequestId", requestID)
        writer.string("Details", details)
        writer.endObject()
        return writer.bytes
    }
}
