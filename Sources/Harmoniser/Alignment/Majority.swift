/// Tells who differs from the others, or from a reference.
enum Majority {
  /// The places among `present` whose value differs; all of them where two values are held by equally many.
  ///
  /// - Parameter reference: the one that the others are held against, where it is present; nil for the majority.
  static func deviating(_ values: [String?], among present: [Int], reference: Int?) -> [Int] {
    guard let norm = norm(values, among: present, reference: reference) else {
      return Set(present.map { values[$0] }).count > 1 ? present : []
    }
    return present.filter { values[$0] != norm }
  }

  /// The value of the reference or of most; nil where no value is held by more than any other.
  static func norm(_ values: [String?], among present: [Int], reference: Int?) -> String?? {
    if let reference, present.contains(reference) { return .some(values[reference]) }
    var counts: [String?: Int] = [:]
    for index in present { counts[values[index], default: 0] += 1 }
    let most = counts.values.max() ?? 0
    let leaders = present.map { values[$0] }.filter { counts[$0] == most }
    guard let leader = leaders.first, leaders.allSatisfy({ $0 == leader }) else { return nil }
    return .some(leader)
  }
}
