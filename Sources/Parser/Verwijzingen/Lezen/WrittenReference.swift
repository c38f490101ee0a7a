import Regeling

/// A level at which a provision can be named, from the outermost inwards.
enum Level: Int, Comparable {
  case bijlage, boek, deel, titel, hoofdstuk, afdeling, paragraaf, artikel, lid, onderdeel, subonderdeel

  static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}

/// The number of a provision as a text writes it.
enum WrittenNumber: Equatable {
  case number(String)
  /// First and last of a range, both included.
  case range(String, String)
  /// "dit artikel".
  case this
  /// "dat artikel": the one named before.
  case that
  /// "het vorige lid".
  case previous
  /// "de voorgaande leden".
  case allPrevious
  /// "het volgende artikel".
  case next
  /// "het laatste lid".
  case last
}

/// One provision as a text names it: a path of numbers, as far as it is written.
struct WrittenTarget: Equatable {
  /// One step of the path.
  struct Part: Equatable {
    var level: Level
    var number: WrittenNumber
  }

  /// The steps, outermost first.
  private(set) var parts: [Part] = []
  /// Whether the lead-in of the list is named too.
  var aanhef = false

  /// The number at `level`, if the text names one.
  subscript(level: Level) -> WrittenNumber? { parts.first { $0.level == level }?.number }

  /// The outermost level.
  var top: Level? { parts.first?.level }
  /// The innermost step.
  var last: Part? { parts.last }

  /// Names `number` at `level` and forgets what was named at that level and below.
  mutating func set(_ level: Level, _ number: WrittenNumber) {
    let goesDeeper = parts.last.map { $0.level < level && $0.level >= .onderdeel } ?? false
    parts.removeAll { $0.level >= level }
    parts.append(Part(level: level, number: number))
    if !goesDeeper { aanhef = false }
  }

  /// This target inside `parent`: "onderdeel a" of "het eerste lid".
  func inside(_ parent: WrittenTarget) -> WrittenTarget {
    guard let top else { return parent }
    var result = parent
    let marked = aanhef
    for part in parts where part.level >= top { result.set(part.level, part.number) }
    result.aanhef = marked
    return result
  }
}

/// The regulation that a reference names.
enum WrittenRegulation: Equatable {
  /// "deze verordening", or this ordinance by its name.
  case own
  /// One that the register or the text itself knows.
  case known(KnownRegulation)
  /// "die wet": the one named before, of the kind that the noun says.
  case previous(noun: String)
  /// A name that nothing explains.
  case unknown(String)
}

/// A reference as a text writes it, before anything is looked up.
struct WrittenReference: Equatable {
  /// What it refers to.
  enum Subject: Equatable {
    case provisions([WrittenTarget], WrittenRegulation?)
    case kamerstuk(String)
    case publicatie(String)
    case uitspraak(String)
    /// A regulation as a whole, which only its name identifies.
    case regeling(String)
  }

  /// Its bytes in the text.
  var range: Range<Int>
  /// What it refers to.
  var subject: Subject

  /// Whether it names a regulation that is known, for the provisions that it points to.
  var namesLaw: Bool { if case .provisions(_, .known?) = subject { true } else { false } }

  /// Whether it names a law as a whole, and no provision of it.
  var namesOnlyLaw: Bool {
    if case .provisions(let targets, .known?) = subject { targets == [WrittenTarget()] } else { false }
  }
}
