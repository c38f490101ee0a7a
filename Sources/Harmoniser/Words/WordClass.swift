/// What a word can mean to the readers of conditions.
struct WordClass: OptionSet, Hashable {
  let rawValue: UInt64

  static let day = WordClass(rawValue: 1 << 0)
  static let workday = WordClass(rawValue: 1 << 1)
  static let week = WordClass(rawValue: 1 << 2)
  static let month = WordClass(rawValue: 1 << 3)
  static let quarter = WordClass(rawValue: 1 << 4)
  static let year = WordClass(rawValue: 1 << 5)
  static let hour = WordClass(rawValue: 1 << 6)
  static let minute = WordClass(rawValue: 1 << 7)
  static let kilometre = WordClass(rawValue: 1 << 8)
  static let metre = WordClass(rawValue: 1 << 9)
  static let percent = WordClass(rawValue: 1 << 10)
  static let euro = WordClass(rawValue: 1 << 11)
  static let times = WordClass(rawValue: 1 << 12)
  static let maximum = WordClass(rawValue: 1 << 13)
  static let minimum = WordClass(rawValue: 1 << 14)
  static let monthName = WordClass(rawValue: 1 << 15)
  /// Says nothing about the subject.
  static let stop = WordClass(rawValue: 1 << 16)
  static let negation = WordClass(rawValue: 1 << 17)
  /// Als, indien, wanneer: what follows is a condition.
  static let ifWord = WordClass(rawValue: 1 << 18)
  /// Uitsluitend, alleen, slechts.
  static let only = WordClass(rawValue: 1 << 19)
  static let can = WordClass(rawValue: 1 << 20)
  /// A verb by which a body gives something.
  static let grant = WordClass(rawValue: 1 << 21)
  static let body = WordClass(rawValue: 1 << 22)
  static let resident = WordClass(rawValue: 1 << 23)
  static let employer = WordClass(rawValue: 1 << 24)
  static let employment = WordClass(rawValue: 1 << 25)
  static let request = WordClass(rawValue: 1 << 26)
  static let submit = WordClass(rawValue: 1 << 27)
  static let decide = WordClass(rawValue: 1 << 28)
  static let refuse = WordClass(rawValue: 1 << 29)
  static let stopping = WordClass(rawValue: 1 << 30)
  static let must = WordClass(rawValue: 1 << 31)
  static let duration = WordClass(rawValue: 1 << 32)
  static let extend = WordClass(rawValue: 1 << 33)
  static let pay = WordClass(rawValue: 1 << 34)
  static let inform = WordClass(rawValue: 1 << 35)
  static let examine = WordClass(rawValue: 1 << 36)
  static let wage = WordClass(rawValue: 1 << 37)
  static let half = WordClass(rawValue: 1 << 38)
  static let children = WordClass(rawValue: 1 << 39)
  static let benefit = WordClass(rawValue: 1 << 40)
  static let coaching = WordClass(rawValue: 1 << 41)
  static let costs = WordClass(rawValue: 1 << 42)
  static let each = WordClass(rawValue: 1 << 43)
  /// The conditions, demands or grounds that a list then names.
  static let condition = WordClass(rawValue: 1 << 44)
  /// Words that stand in titles of any provision.
  static let generic = WordClass(rawValue: 1 << 45)
  static let establish = WordClass(rawValue: 1 << 46)
  /// Eenmaal, tweemaal.
  static let multiple = WordClass(rawValue: 1 << 47)
  /// Helft, kwart.
  static let share = WordClass(rawValue: 1 << 48)
  /// Jaarlijks, and the "iedere" of "iedere maand".
  static let often = WordClass(rawValue: 1 << 49)

  /// A measure of time.
  static let time: WordClass = [.day, .workday, .week, .month, .quarter, .year]
  /// Anything that a number can count and that a condition can limit.
  static let unit: WordClass = [
    .time, .hour, .minute, .kilometre, .metre, .percent, .euro, .times,
  ]
}
