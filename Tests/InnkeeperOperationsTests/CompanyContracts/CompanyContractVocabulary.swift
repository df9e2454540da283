import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

extension TestHotel {
    /// Agrees with the company that the Lantern knows, and answers the identifier of the contract.
    func contract(_ members: String = "") async throws -> String {
        let (status, answer) = try await addContract(members)
        try #require(status == 200, "\(answer)")
        return try #require(answer["TravelAgencyContracts"][0]["Id"].text)
    }

    func addContract(_ members: String = "", service: ID<Service>? = nil) async throws -> (status: Int, json: JSON) {
        try await post(
            "companyContracts/add",
            """
            {"TravelAgencyContracts": [{"ServiceId": "\(service ?? stays.id)", "CompanyId": "\(engines.id)",
             "Options": {"IncludeCancellationFeeInCommissionEstimate": true, "SkipAutomaticSettlement": false}
             \(members)}]}
            """
        )
    }

    func contracts(_ filter: String = "") async throws -> [JSON] {
        let (status, answer) = try await post("companyContracts/getAll", #"{\#(filter) "Limitation": {"Count": 10}}"#)
        try #require(status == 200, "\(answer)")
        return answer["TravelAgencyContracts"].items
    }
}
