import Regeling

/// A number with what it counts, as a text has it.
struct Quantity: Hashable {
  /// What is counted.
  enum Unit: String, Hashable {
    case day, workday, week, month, hour, minute, kilometre, metre, percent, euro, times

    /// Whether it measures time on the calendar.
    var isCalendar: Bool {
      switch self {
      case .day, .workday, .week, .month: true
      default: false
      }
    }

    /// The unit as norms write it.
    func name(_ isOne: Bool) -> String {
      switch self {
      case .day: Tijdseenheid.dag.naam(isOne: isOne)
      case .workday: Tijdseenheid.werkdag.naam(isOne: isOne)
      case .week: Tijdseenheid.week.naam(isOne: isOne)
      case .month: Tijdseenheid.maand.naam(isOne: isOne)
      // Also of several: "3 uur".
      case .hour: "uur"
      case .minute: Tijdseenheid.minuut.naam(isOne: isOne)
      case .kilometre: "kilometer"
      case .metre: "meter"
      case .percent: "procent"
      case .euro: "euro"
      case .times: "keer"
      }
    }
  }

  /// On which side the number limits.
  enum Bound: Hashable {
    case none, maximum, minimum, over, under
  }

  /// The number in thousandths, in `unit`; the low one of a range.
  var value: Int
  /// The high number of a range.
  var high: Int?
  /// What is counted, years as months and quarters as three months.
  var unit: Unit
  /// Whether the text says years, which decides between an age and a duration.
  var isYears: Bool
  /// The time in which the number counts: hours per week, euros per month.
  var per: Unit?
  /// Years for `per`, which are no unit of their own.
  var perYear: Bool = false
  /// The span in which a number of times counts, such as `60 maanden`; empty for none.
  var rate: String = ""
  /// On which side it limits.
  var bound: Bound
  /// The tokens from the number to its last word.
  var tokens: Range<Int>
  /// The number in digits and the unit as written.
  var text: String

  /// The number and unit in one form for all spellings; a minimum is marked, a maximum is what limits mostly are.
  var norm: String {
    let sign =
      switch bound {
      case .minimum: "ten minste "
      case .over: "meer dan "
      case .under: "minder dan "
      case .none, .maximum: ""
      }
    if unit == .euro, per == .month {
      // Twelve months make a year, so that both ways of counting compare.
      var yearly = self
      (yearly.per, yearly.perYear) = (nil, true)
      yearly.value = Numerals.times(value, 12)
      yearly.high = high.map { Numerals.times($0, 12) }
      return yearly.norm
    }
    let (low, up, unit) = reduced()
    var text = Numerals.text(low)
    if let up { text += " tot \(Numerals.text(up))" }
    text += " \(unit.name(low == 1000 && up == nil))"
    if !rate.isEmpty {
      text += " per \(rate)"
    } else if perYear {
      text += " per jaar"
    } else if let per {
      text += " per \(per.name(true))"
    }
    return sign + text
  }

  /// Whole weeks instead of days, so that 14 days equal two weeks.
  private func reduced() -> (low: Int, high: Int?, unit: Unit) {
    guard unit == .day, value % 7000 == 0, (high ?? 0) % 7000 == 0, value > 0 else {
      return (value, high, unit)
    }
    return (value / 7, high.map { $0 / 7 }, .week)
  }
}
