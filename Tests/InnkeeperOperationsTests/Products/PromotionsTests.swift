import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The promotions of a product")
struct PromotionsTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("tell when to offer it, and forbid nobody to order it at another time")
    func offers() async throws {
        let listed = try await hotel.post(
            "products/getAll",
            """
            {"ServiceIds": ["\(hotel.extras.id)"], "ProductIds": ["\(hotel.breakfast.id)"],
             "Limitation": {"Count": 10}}
            """
        )
        let promotions = listed.json["Products"][0]["Promotions"]
        #expect(promotions["BeforeCheckIn"].flag == true && promotions["DuringStay"].flag == true)
        #expect(promotions["AfterCheckIn"].flag == false && promotions["BeforeCheckOut"].flag == false)
        // Minibar is promoted at no time at all, and breakfast not at check-out: the desk sells both to who asks.
        let booked = try await hotel.arrived()
        _ = try await hotel.start(booked)
        for product in [hotel.breakfast, hotel.minibar] {
            let (status, answer) = try await hotel.post(
                "reservations/addProduct",
                """
                {"ReservationId": "\(booked["Id"].text ?? "")", "ProductId": "\(product.id)", "Count": 1}
                """
            )
            #expect(status == 200, "\(answer)")
        }
    }
}
