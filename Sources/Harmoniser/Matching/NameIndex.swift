/// Finds which provision a text names by its words.
struct NameIndex {
  private struct Name {
    var terms: [Int32]
    var provision: Int
  }

  private var names: [Name] = []
  private var byTerm: [Int32: [Int]] = [:]
  private var known: Set<[Int32]> = []

  /// Makes `terms` a name of `provision`.
  mutating func add(_ terms: [Int32], of provision: Int) {
    let distinct = Array(Set(terms)).sorted()
    guard !distinct.isEmpty, known.insert(distinct + [-1, Int32(clamping: provision)]).inserted else {
      return
    }
    for term in distinct { byTerm[term, default: []].append(names.count) }
    names.append(Name(terms: distinct, provision: provision))
  }

  /// The provision whose name stands in `terms` with the most words; nil where none does, or two do equally.
  func provision(in terms: [Int32]) -> Int? {
    var found: [Int: Int] = [:]
    for term in Set(terms) { for name in byTerm[term] ?? [] { found[name, default: 0] += 1 } }
    var best: (length: Int, provision: Int)?
    var isTied = false
    for (name, count) in found.sorted(by: { $0.key < $1.key }) where count == names[name].terms.count {
      if count > best?.length ?? 0 {
        best = (count, names[name].provision)
        isTied = false
      } else if count == best?.length, names[name].provision != best?.provision {
        isTied = true
      }
    }
    return isTied ? nil : best?.provision
  }
}
