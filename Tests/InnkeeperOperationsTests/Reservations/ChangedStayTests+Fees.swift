import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

/// What is owed for what is given up.
extension ChangedStayTests {
    @Test("cost what the policy says when nights go with their products, paid ahead or not", arguments: [true, false])
    func fee(isPaid: Bool) async throws {
        try await hotel.keepEverything(ofRatesIn: hotel.strict)
        let booked = try await hotel.booked(hotel.stay(3, 6, rate: hotel.nonRefundable, order(hotel.breakfast)))
        if isPaid { try await settle(booked) }
        try await move(booked, to: hotel.time(5, 11), chargesFee: true)
        let fees = try await hotel.items(booked).filter { $0.kind == .cancellationFee }
        #expect(fees.map(\.grossText) == ["114.00"])
        #expect(try await total(booked) == "342.00")
        // What is given up later is not charged twice, and a price that changes is nothing that was given up.
        try await people(1, of: booked)
        try await move(booked, to: hotel.time(4, 11), chargesFee: true)
        let later = try await hotel.items(booked).filter { $0.kind == .cancellationFee }
        #expect(later.map(\.grossText) == ["114.00", "92.00"])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("for nights that were given up before are owed also when the rest is canceled", arguments: [true, false])
    func feeOfFee(isCharged: Bool) async throws {
        let booked = try await hotel.booked(hotel.stay(3, 6))
        try await move(booked, to: hotel.time(5, 11), chargesFee: true)
        let cancel = #""Notes": "Ill", "PostCancellationFee": \#(isCharged)"#
        let (status, _) = try await hotel.post(
            "reservations/cancel", #"{"ReservationIds": ["\#(booked["Id"].text ?? "")"], \#(cancel)}"#
        )
        #expect(status == 200)
        // The policy counts one night of a stay, and one was charged.
        let left = try await hotel.items(booked)
        #expect(left.map(\.kind) == [.cancellationFee])
        #expect(left.map(\.grossText) == ["50.00"])
    }

    @Test("count the nights that a policy counts at most once for the stay, however often it is shortened")
    func bitByBit() async throws {
        try await hotel.keepEverything(ofRatesIn: hotel.strict, upTo: 2, and: 30)
        let booked = try await hotel.booked(hotel.stay(3, 8, rate: hotel.nonRefundable))
        // Nothing is given up by who stays longer or comes alone, and no absolute fee is due.
        try await move(booked, to: hotel.time(9, 11), chargesFee: true)
        try await people(1, of: booked)
        try await people(2, of: booked)
        #expect(try await fees(booked) == [])
        try await move(booked, to: hotel.time(8, 11), chargesFee: true)
        #expect(try await fees(booked) == ["120.00"])
        try await move(booked, to: hotel.time(6, 11), chargesFee: true)
        #expect(try await fees(booked) == ["120.00", "90.00"])
        try await move(booked, to: hotel.time(5, 11), chargesFee: true)
        #expect(try await fees(booked) == ["120.00", "90.00"])
        // A fee that was let off is not one that was paid.
        let last = try #require(try await hotel.items(booked).last { $0.kind == .cancellationFee }?.id)
        let enterprise = #""EnterpriseId": "\#(hotel.enterprise.id)""#
        let (status, _) = try await hotel.post("orderItems/cancel", #"{\#(enterprise), "OrderItemIds": ["\#(last)"]}"#)
        #expect(status == 200)
        let cancel = #""Notes": "Ill", "PostCancellationFee": true"#
        _ = try await hotel.post(
            "reservations/cancel", #"{"ReservationIds": ["\#(booked["Id"].text ?? "")"], \#(cancel)}"#
        )
        #expect(try await fees(booked) == ["120.00", "90.00"])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("are owed for each night of what all nights are charged for at once", arguments: [(4, 6), (3, 5)])
    func onePosting(from first: Int, to last: Int) async throws {
        try await hotel.keepEverything(ofRatesIn: hotel.strict)
        let carPark = try await hotel.openCarPark()
        let booked = try await hotel.booked(hotel.stay(3, 6, rate: hotel.nonRefundable, order(carPark)))
        #expect(try await total(booked) == "300.00")
        try await move(booked, from: hotel.time(first, 15), to: hotel.time(last, 11), chargesFee: true)
        #expect(try await fees(booked) == ["100.00"])
        #expect(try await total(booked) == "300.00")
    }

    // MARK: - Vocabulary

    private func fees(_ booked: JSON) async throws -> [String] {
        try await hotel.items(booked).filter { $0.kind == .cancellationFee }.map(\.grossText)
    }
}

extension TestHotel {
    /// The house keeps the whole price of what is given up of stays on these rates, products included, and a fee.
    func keepEverything(
        ofRatesIn group: RateGroup, upTo maximum: Int? = nil, and absoluteFee: ExactDecimal = 0
    ) async throws {
        let policy = CancellationPolicy(
            id: newID(), enterpriseID: enterprise.id, serviceID: stays.id, rateGroupID: group.id,
            applicability: .creation, applicabilityOffset: Period(), feeExtent: [.timeUnits, .products],
            feeMaximumTimeUnits: maximum, absoluteFee: absoluteFee, currencyCode: "GBP", relativeFee: 1,
            created: Self.opening
        )
        try await write { try $0.cancellationPolicies.insert(policy) }
    }
}
