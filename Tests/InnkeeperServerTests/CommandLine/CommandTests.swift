import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// The commands with which a house decides what no operation has a member for.
@Suite("The program's commands", OneDemo(), .timeLimit(.minutes(10)))
struct CommandTests {
    private static let nobody = "00000000-0000-0000-0000-0000000000aa"

    @Test("say in one sentence why they do nothing, and fail", arguments: [
        (["token", "revoke", nobody], "There is no such token, or it was revoked before."),
        (["token", "revoke", "x"], "x is not an identifier."),
        (["privacy", "erase", "nobody@example.com"], PrivacyRefusal.unknown.message),
        (["privacy", "export", nobody], PrivacyRefusal.unknown.message),
        (["housekeeping", nobody], "There is no such service."),
        (["housekeeping", "room"], "room is not an identifier."),
        (["housekeeping", "--at-check-in"], "Say which service changes, by its identifier."),
        (["housekeeping", nobody, "--vacant-days", "8"], "--vacant-days must be from 1 to 7."),
        (["accounting", "Nowhere"], HouseRefusal.unknown.message),
        (
            ["accounting", OpenDemo.london, "--bill-template", "Golden"],
            "--bill-template must be one of Detailed, Consumption, Reservation, OrderItem, Guest."
        ),
        (["profiles", "Nowhere"], HouseRefusal.unknown.message),
        (
            ["profiles", OpenDemo.london, "--want", "Email,ShoeSize"],
            "--want must be none, or some of FirstName, BirthDate, NationalityCode, Address, Email, Phone, "
                + "IdentityDocument."
        ),
        (["claims", "Nowhere"], HouseRefusal.unknown.message),
        (["claims", OpenDemo.london, "--day", "today"], "Days are written like 2026-11-21."),
        (["claims", OpenDemo.london, "--claim", nobody], ClaimRefusal.unknown.message),
        (["claims", OpenDemo.london, "--claim", nobody, "--undo", nobody], "Say one of --day, --claim and --undo."),
        (
            ["commissions", "--enterprise", "Nowhere", "--from", "2026-11-01", "--to", "2026-11-30"],
            CommissionRefusal.unknownHouse.message
        ),
        (
            ["commissions", "--enterprise", OpenDemo.london, "--from", "2026-11-30", "--to", "2026-11-01"],
            CommissionRefusal.backwards.message
        ),
        (
            ["commissions", "--enterprise", OpenDemo.london, "--from", "2026-11-31", "--to", "2026-12-01"],
            "Days are written like 2026-11-21."
        ),
        (["release", nobody, "--by-block"], ReleaseRefusal.unknown.message),
        (["release", "block", "--by-block"], "block is not an identifier."),
        (["release", nobody], "Say --at a moment, or --by-block."),
        (["release", nobody, "--at", "noon"], "A moment is written like 2026-11-21T12:00:00Z."),
        (["token", "create", "--enterprise", OpenDemo.london, "--client-token", "guessed"],
            "No integration has this client token."),
    ] as [([String], String)])
    func refused(command: [String], sentence: String) async throws {
        let outcome = try await OpenDemo.shared.run(command)
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errors == "Error: \(sentence)\n")
    }

    @Test("name the houses there are when none has this name")
    func otherHouses() async throws {
        let outcome = try await OpenDemo.shared.run(["token", "create", "--enterprise", "Nowhere"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("Error: There is no enterprise \"Nowhere\". There are:\n"))
        #expect(outcome.errors.contains(OpenDemo.london))
        #expect(!outcome.errors.contains("Usage"))
    }

    @Test("show what a house has decided, change it, and leave it so", arguments: [
        Decision(
            command: "accounting", before: "invoices are claimed until they are paid, bills are Detailed",
            options: ["--no-track-receivables", "--bill-template", "Guest"],
            after: "invoices are tracked elsewhere, bills are Guest",
            back: ["--track-receivables", "--bill-template", "Detailed"]
        ),
        Decision(
            command: "profiles", before: "profiles have to tell nothing but a name",
            options: ["--want", "NationalityCode, BirthDate"],
            after: "profiles have to tell BirthDate, NationalityCode", back: ["--want", "none"]
        ),
    ])
    func decides(decision: Decision) async throws {
        let demo = try OpenDemo.shared
        let house = [decision.command, OpenDemo.london]
        let (before, after) = ("\(OpenDemo.london): \(decision.before)\n", "\(OpenDemo.london): \(decision.after)\n")
        #expect(try await demo.run(house).output == before)
        let changed = try await demo.run(house + decision.options)
        #expect(changed.output == after, "\(changed.errors)")
        #expect(try await demo.run(house).output == after)
        let back = try await demo.run(house + decision.back)
        #expect(back.output == before, "\(back.errors)")
    }

    @Test("claims lists who may come to breakfast, ticks off once, and takes the tick back")
    func claims() async throws {
        let demo = try OpenDemo.shared
        let house = ["claims", OpenDemo.london]
        let lines = try await demo.run(house).output.split(separator: "\n")
        let fields = try #require(lines.first?.split(separator: "\t", omittingEmptySubsequences: false))
        #expect(fields.count == 5 && fields[3] == "Breakfast" && fields[4] == "")
        let id = String(fields[0])

        let claimed = try await demo.run(house + ["--claim", id])
        #expect(claimed.status == 0 && claimed.output == "", "\(claimed.errors)")
        let ticked = try await demo.run(house).output
        #expect(ticked.contains(try Regex("\(id)\t.*\tBreakfast\t20[0-9-]+T[0-9:]+Z\n")))
        #expect(try await demo.run(house + ["--claim", id]).errors == "Error: \(ClaimRefusal.claimed.message)\n")
        #expect(try await demo.run(house + ["--undo", id]).status == 0)
        #expect(try await demo.run(house).output.split(separator: "\n").count == lines.count)
        #expect(try await demo.run(house + ["--undo", id]).errors == "Error: \(ClaimRefusal.notClaimed.message)\n")
        #expect(try await demo.run(house + ["--day", "2001-01-01"]).output == "")
    }

    @Test("commissions estimates what an agency gets for a stay that it brought")
    func commissions() async throws {
        let demo = try OpenDemo.shared
        let (arrival, departure) = (OpenDemo.day(in: 40), OpenDemo.day(in: 42))
        let command = ["commissions", "--enterprise", OpenDemo.london, "--from", departure, "--to", departure]
        #expect(try await demo.run(command).output == "")
        let number = try await demo.book(from: arrival, to: departure)
        let outcome = try await demo.run(command)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let line = try #require(outcome.output.split(separator: "\n").first)
        #expect(line.contains("\t\(number)\t"), "\(line)")
        #expect(line.contains(/\t\d+\.00 GBP\t0\.15\t\d+\.\d\d GBP\tincluded$/), "\(line)")
        #expect(try await demo.run(["commissions", "--enterprise", OpenDemo.london, "--from", arrival, "--to", arrival])
            .output == "")
    }

    @Test("release decides for one adjustment when its block lets go, and leaves it to the block again")
    func release() async throws {
        let demo = try OpenDemo.shared
        let id = try await demo.adjustment(ofBlock: true)
        let moment = "2030-01-02T03:04:05Z"
        let byBlock = try await demo.run(["release", id, "--by-block"])
        #expect(byBlock.output.contains("\(id)  -4: released at 20"), "\(byBlock.errors)")
        let decided = try await demo.run(["release", id, "--at", moment])
        #expect(decided.output == "\(id)  -4: released at \(moment)\n", "\(decided.errors)")
        #expect(try await demo.run(["release", id, "--by-block"]).output == byBlock.output)
        let byHand = try await demo.run(["release", try await demo.adjustment(ofBlock: false), "--at", moment])
        #expect(byHand.errors == "Error: \(ReleaseRefusal.byHand.message)\n")
    }

    @Test("housekeeping shows and changes when what a service sells becomes dirty")
    func housekeeping() async throws {
        let demo = try OpenDemo.shared
        let all = try await demo.run(["housekeeping"]).output.split(separator: "\n")
        #expect(all.count == 4 && all.allSatisfy { $0.hasSuffix("dirty after 7 days without anybody") })
        let id = try #require(all.first?.split(separator: " ").first).description
        let changed = try await demo.run(["housekeeping", id, "--at-check-in", "--vacant-days", "2"])
        #expect(changed.output.hasPrefix(id))
        #expect(changed.output.hasSuffix("dirty after 2 days without anybody, and at check-in\n"), "\(changed.errors)")
        let back = try await demo.run(["housekeeping", id, "--no-at-check-in", "--vacant-days", "7"])
        #expect(back.output == "\(all[0])\n")
    }
}

/// What a command changes of a house, and how it tells of it.
struct Decision: Sendable, CustomTestStringConvertible {
    let command: String
    let before: String
    let options: [String]
    let after: String
    let back: [String]

    var testDescription: String { command }
}

extension OpenDemo {
    /// A day in the future, as the commands take it.
    fileprivate static func day(in days: Int) -> String {
        LocalDate(of: ServedDemo.afternoon, in: .gmt).adding(days: days).description
    }

    /// Books a stay that an agency brings, and tells its number.
    fileprivate func book(from arrival: String, to departure: String) async throws -> String {
        let stays = try await ask("services/getAll", DemoClient.page)["Services"].item("Names", "Stays").id
        let ofStays = #""ServiceIds":["\#(stays)"],\#(DemoClient.page)"#
        let rate = try await ask("rates/getAll", ofStays)["Rates"].item("Names", "Best available").id
        let adult = try await ask("ageCategories/getAll", ofStays)["AgeCategories"].item("Classification", "Adult").id
        let category = try await ask("resourceCategories/getAll", ofStays)["ResourceCategories"]
            .item("Names", "Single").id
        let contracts = try await ask("companyContracts/getAll", ofStays)["TravelAgencyContracts"]
        let agency = try #require(contracts[0]["CompanyId"].text)
        let guest = try await ask("customers/add", #""LastName":"Brought","OverwriteExisting":false"#).id
        let booked = try await ask(
            "reservations/add",
            """
            "ServiceId":"\(stays)","Reservations":[{"StartUtc":"\(arrival)T15:00:00Z","EndUtc":"\(departure)T11:00:00Z",
            "RequestedCategoryId":"\(category)","RateId":"\(rate)","CustomerId":"\(guest)","TravelAgencyId":"\(agency)",
            "PersonCounts":[{"AgeCategoryId":"\(adult)","Count":1}]}]
            """
        )
        return try #require(booked["Reservations"][0]["Reservation"]["Number"].text)
    }

    /// An availability adjustment of London, of a block or made by hand.
    fileprivate func adjustment(ofBlock: Bool) async throws -> String {
        let all = try await ask("availabilityAdjustments/getAll", DemoClient.page)
        let found = all["AvailabilityAdjustments"].items.first { ($0["AvailabilityBlockId"].text != nil) == ofBlock }
        return try #require(found).id
    }
}
