import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperValues

extension TestHotel {
    /// One stay of a request, at the usual hours of arrival and departure.
    func stay(
        from day: Date, nights: Int, category: ResourceCategory? = nil, rate: Rate? = nil, customer: Customer? = nil,
        persons: Int = 1, _ members: String = ""
    ) -> String {
        let last = day.addingTimeInterval(Double(nights) * 86_400)
        return """
            {"StartUtc": "\(Self.instant(day, 15))", "EndUtc": "\(Self.instant(last, 11))",
             "CustomerId": "\((customer ?? ada).id)", "RequestedCategoryId": "\((category ?? doubleRooms).id)",
             "RateId": "\((rate ?? bestRate).id)",
             "PersonCounts": [{"AgeCategoryId": "\(adult.id)", "Count": \(persons)}]\(members)}
            """
    }

    /// An hour of a day, as the wire writes it. In summer the house's clocks show one more, which harms nothing here.
    static func instant(_ day: Date, _ hour: Int) -> String {
        let midnight = (day.timeIntervalSince1970 / 86_400).rounded(.down) * 86_400
        return InstantText.text(of: Date(timeIntervalSince1970: midnight + Double(hour) * 3600))
    }
}
