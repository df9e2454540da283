import Foundation
public import Hospitality
import InnkeeperStore

/// What opens the corporate rate of the Lantern: the word ENGINE, for whoever knows it.
extension TestHotel {
    public var engineClub: Voucher {
        get throws {
            try Voucher(
                id: .named(320), enterpriseID: enterprise.id, serviceID: stays.id, chainID: chain.id,
                name: "Engine club", created: Self.opening
            )
        }
    }

    public var engineCode: VoucherCode {
        VoucherCode(
            id: .named(321), enterpriseID: enterprise.id, voucherID: .named(320), value: "ENGINE",
            created: Self.opening
        )
    }

    /// A voucher of the Beacon, to be kept out of.
    public var beaconVoucher: Voucher {
        get throws {
            try Voucher(
                id: .named(322), enterpriseID: beacon.id, serviceID: beaconStays.id, chainID: chain.id,
                name: "Light", created: Self.opening
            )
        }
    }

    func furnishVouchers(_ transaction: Transaction) throws {
        let club = try engineClub
        try transaction.vouchers.insert([club, beaconVoucher], opening: [club.id: [corporate.id]])
        try transaction.voucherCodes.insert([engineCode])
    }
}
