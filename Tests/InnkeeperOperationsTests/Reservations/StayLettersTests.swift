import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("What is written to those who book")
struct StayLettersTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("is a letter for each, about all his stays, by the clocks of the house")
    func confirmation() async throws {
        let bookers = #""BookerId": "\#(hotel.charles.id)""#
        let (status, _) = try await hotel.add(
            [hotel.stay(3, 5), hotel.stay(3, 4, persons: 1), hotel.stay(6, 7, customer: hotel.ada, bookers)]
        )
        #expect(status == 200)
        let letters = try await hotel.mails()
        #expect(letters.map(\.recipient) == ["ada@example.com", "charles@example.com"])
        #expect(
            letters.first?.body == """
                The Lantern looks forward to seeing you.

                Reservation 1: 3 Mar 2030 at 15:00 to 5 Mar 2030 at 11:00, guests: 2
                Reservation 2: 3 Mar 2030 at 15:00 to 4 Mar 2030 at 11:00, guests: 1

                """
        )
        #expect(letters.last?.body.contains("Reservation 3:") == true)
    }

    @Test("is in the language that its reader prefers, else his nationality's, else the house's", arguments: [
        (#""PreferredLanguageCode": "de_at", "NationalityCode": "FR""#, "freut sich", "Gäste: 2"),
        (#""NationalityCode": "FR""#, "se réjouit", "personnes : 2"),
        (#""PreferredLanguageCode": "pl-PL""#, "looks forward", "guests: 2"),
        (#""PreferredLanguageCode": "ar""#, "نتطلع", "عدد الأشخاص: \u{2068}٢\u{2069}"),
        (#""Notes": "Nothing is known""#, "looks forward", "guests: 2"),
    ])
    func languages(said: String, opening: String, line: String) async throws {
        let guest = try await hotel.customer(#""LastName": "Curie", "Email": "marie@example.com", \#(said)"#)
        let booked = try await hotel.booked(hotel.stay(3, 5, #""CustomerId": "\#(guest)""#))
        let letter = try #require(try await hotel.mails().last)
        #expect(letter.body.contains(opening), "\(letter.body)")
        #expect(letter.body.contains(line), "\(letter.body)")
        #expect(letter.subject.contains("The Lantern"))
        let id = booked["Id"].text ?? ""
        let request = #"{"ReservationIds": ["\#(id)"], "Notes": "Ill"}"#
        #expect(try await hotel.post("reservations/cancel", request).status == 200)
        #expect(try await hotel.mails().last?.subject != letter.subject)
    }

    @Test("is nothing where that is not wanted, or the stay is not firm yet")
    func unwanted() async throws {
        _ = try await hotel.booked(hotel.stay(3, 5), #""SendConfirmationEmail": false"#)
        let optional = try await hotel.booked(hotel.stay(3, 5, #""State": "Optional""#))
        #expect(try await hotel.mails().isEmpty)
        let id = optional["Id"].text ?? ""
        let quiet = try await hotel.booked(hotel.stay(6, 8, #""State": "Optional""#))["Id"].text ?? ""
        #expect(try await hotel.post("reservations/confirm", #"{"ReservationIds": ["\#(id)"]}"#).status == 200)
        #expect(try await hotel.mails().map(\.recipient) == ["ada@example.com"])
        let request = #"{"ReservationIds": ["\#(quiet)"], "SendConfirmationEmail": false}"#
        #expect(try await hotel.post("reservations/confirm", request).status == 200)
        #expect(try await hotel.mails().count == 1)
    }

    @Test("is also that a stay was canceled, unless that is not wanted")
    func cancellation() async throws {
        let (told, quiet) = (try await hotel.booked(hotel.stay(3, 5)), try await hotel.booked(hotel.stay(6, 7)))
        func cancel(_ stay: JSON, _ members: String) async throws {
            let id = stay["Id"].text ?? ""
            let request = #"{"ReservationIds": ["\#(id)"], "Notes": "Ill"\#(members)}"#
            #expect(try await hotel.post("reservations/cancel", request).status == 200)
        }
        try await cancel(told, "")
        try await cancel(quiet, #", "SendEmail": false"#)
        let letters = try await hotel.mails()
        #expect(letters.count == 3)
        #expect(letters.last?.body.hasPrefix("The Lantern has taken back what you had booked.") == true)
    }

    @Test("is nothing to who left no address, nor where nothing is booked")
    func nobody() async throws {
        let silent = try await hotel.post("customers/add", #"{"LastName": "Silent", "OverwriteExisting": false}"#)
        let stay = hotel.stay(3, 5, #""CustomerId": "\#(silent.json["Id"].text ?? "")""#)
        #expect(try await hotel.add([stay]).status == 200)
        #expect(try await hotel.add([hotel.stay(3, 5), hotel.stay(3, 5)]).status == 403)
        #expect(try await hotel.mails().isEmpty)
    }
}
