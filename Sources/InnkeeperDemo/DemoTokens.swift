/// The tokens of a demonstration world: public ones, so that an integration's own default settings work against it.
///
/// They are made only by ``DemoWorld``, so no other database ever accepts them.
public enum DemoTokens {
    public struct Integration: Sendable {
        public let name: String
        public let clientToken: String
        /// Opens the house in London, whose prices are gross.
        public let grossAccessToken: String
        /// Opens the house in Washington, whose prices are net.
        public let netAccessToken: String
    }

    public static let integrations = [
        Integration(
            name: "Integration 1",
            clientToken: "E0D439EE522F44368DC78E1BFB03710C-D24FB11DBE31D4621C4817E028D9E1D",
            grossAccessToken: "C66EF7B239D24632943D115EDE9CB810-EA00F8FD8294692C940F6B5A8F9453D",
            netAccessToken: "4D6C7ABE0E6A4681B0AFB16900AE5D86-DF50CBC89E1D4FF5859DDF021649ED5"
        ),
        Integration(
            name: "Integration 2",
            clientToken: "E916C341431C4D28A866AD200152DBD3-A046EB5583FFBE94DE1172237763712",
            grossAccessToken: "CC150C355D6A4048A220AD20015483AB-B6D09C0C84B09538077CB8FFBB907B4",
            netAccessToken: "1AEFA58C55E74D65BDC7AD2001564C12-66633E0B736F523379B9E5966165A55"
        ),
        Integration(
            name: "Integration 3",
            clientToken: "2CC71B0660F345019882AD200155B4FE-4A1FC9080A4DD2A404734003674F77E",
            grossAccessToken: "5F56B9903A834F199E28AD20015E58CA-5C6A1A00550634911534AD6A098E8B7",
            netAccessToken: "682C235379B64D909941AD2001577525-BFC60A026081F1350FAA99CAB9F7510"
        ),
        Integration(
            name: "Integration 4",
            clientToken: "07AB1F14B55C49B8BDD6AD200158423B-273A4497AFF5E20566D7199DB3DC2BA",
            grossAccessToken: "39E301DD5A1C4A569087AD20015F60DD-50DC28896E9090CCA0995C9BBD90351",
            netAccessToken: "BFD4298010F54B069F3DAD20015D53EA-D5561FADFBA4EFC8EA4C179C6BC461F"
        ),
    ]

    /// Belongs to the first integration and opens both houses.
    public static let portfolioAccessToken = "DEMO0000PORTFOLIO0000BOTH0000HOUSES0-0000000000000000000000000000001"

    /// Belongs to the first integration and opens nothing but the stays of the house in London.
    public static let serviceAccessToken = "DEMO0000SERVICE000000LONDON0000STAYS-0000000000000000000000000000002"
}
