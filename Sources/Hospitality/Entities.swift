// What an identifier can be of, where a rule names the thing and does not need to see it. When such a thing gets its
// own struct, its line here goes.

/// Inventory of a service set aside for a group or a partner.
public enum AvailabilityBlock {}
