import Amender
import Regeling

/// Decides, from proof to proof, which elements must be given more coarsely.
struct Coarsening {
  /// By eId in the new version.
  private(set) var grofheid: [String: Coarseness] = [:]
  /// The element around each element of the new version; empty text for the ordinance.
  private var parents: [String: String] = [:]
  /// The elements that Dutch can speak of, below the level of the ordinance.
  private var names: Set<String> = []

  init(_ wordt: Verordening) {
    var open = (wordt.lichaam + wordt.bijlagen).map { ($0, "") }
    while let (element, parent) = open.popLast() {
      parents[element.eId] = parent
      if element.soort != .tekst { names.insert(element.eId) }
      for kind in element.kinderen { open.append((kind, element.eId)) }
    }
  }

  /// Makes each of `plekken` one step coarser, or what stands around it; false where none can be.
  ///
  /// - Parameter worded: the elements of which words were changed, and which may first be given with more words around.
  mutating func coarsen(_ plekken: [String], worded: Set<String>) -> Bool {
    var changed = false
    var seen: Set<String> = []
    for plek in plekken where seen.insert(plek).inserted {
      var target = plek
      while !target.isEmpty, grofheid[target] == .geheel || !names.contains(target) {
        target = parents[target] ?? ""
      }
      guard !target.isEmpty else { continue }
      grofheid[target] = grofheid[target] == nil && worded.contains(target) ? .vervangingen : .geheel
      changed = true
    }
    return changed
  }
}
