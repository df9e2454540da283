/// The types of the contract, named as the wire names them. Everything in it is generated.
public enum Contract {}

/// All of the contract at once: what the gateway and the documentation are made of.
public enum ContractIndex {}
