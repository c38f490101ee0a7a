import Regeling

/// The articles that title and aanhef name: what "artikel 5.16 van de wet" means where the text never says which law.
struct LegalBasis {
  /// The laws of which an article of this number is named.
  private var laws: [String: Set<String>] = [:]

  /// Knows no article.
  init() {}

  /// Takes up the references of title and aanhef.
  init(_ references: [Verwijzing]) {
    for doel in references.lazy.filter({ $0.soort == .wet }).flatMap(\.doelen) {
      guard let artikel = doel.artikel, let law = doel.regeling else { continue }
      laws[ProvisionIndex.key(artikel), default: []].insert(law)
    }
  }

  /// Gives references to "de wet" that nothing explains the one law of which these very articles are named.
  func complete(_ references: inout [WrittenReference]) {
    if laws.isEmpty { return }
    for place in references.indices {
      guard case .provisions(let targets, .unknown("wet")) = references[place].subject else { continue }
      var found: Set<String> = []
      for target in targets {
        guard case .number(let number)? = target[.artikel], let named = laws[ProvisionIndex.key(number)]
        else {
          found = []
          break
        }
        found.formUnion(named)
      }
      if found.count == 1, let id = found.first {
        references[place].subject = .provisions(targets, .known(KnownRegulation(name: "wet", id: id)))
      }
    }
  }
}
