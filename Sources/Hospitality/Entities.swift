// What an identifier can be of, where a rule names the thing and does not need to see it. When such a thing gets its
// own struct, its line here goes.

/// A customer's age group, such as adults.
public enum AgeCategory {}
/// Inventory of a service set aside for a group or a partner.
public enum AvailabilityBlock {}
/// What is sold beside the stay itself: a breakfast, a late check-out.
public enum Product {}
/// One space, bed, desk or parking spot.
public enum Resource {}
/// Resources of one service that are sold as equals.
public enum ResourceCategory {}
/// What an enterprise sells: stays, parking, breakfasts.
public enum Service {}
