import Comparer
import Renderer

/// What is said of text that moved: where it stood, beside its new place, and where it went, at its old one.
///
/// What moved together with the element around it needs no line of its own.
struct MoveLines {
  private let rij: Rij
  private let namen: Plaatsnamen
  /// By old address of an element that came from elsewhere, the new one.
  private let arrived: [String: String]
  /// By old address of an element that left, the new one.
  private let left: [String: String]

  init(_ rij: Rij, _ namen: Plaatsnamen) {
    self.rij = rij
    self.namen = namen
    var arrived: [String: String] = [:]
    for deel in rij.delen where deel.verplaatst {
      if let was = deel.was, let wordt = deel.wordt { arrived[was.eId] = wordt.eId }
    }
    self.arrived = arrived
    left = Dictionary(
      rij.vertrokken.map { ($0.was.eId, $0.wordt.eId) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a deel moved with the element around it.
  func comesAlong(_ deel: Deel) -> Bool {
    guard deel.verplaatst, let was = deel.was, let wordt = deel.wordt else { return false }
    return Self.isAlong(was.eId, wordt.eId, arrived)
  }

  /// Whether a block left with the element around it.
  func goesAlong(_ vertrek: Vertrek) -> Bool {
    Self.isAlong(vertrek.was.eId, vertrek.wordt.eId, left)
  }

  private static func isAlong(_ was: String, _ wordt: String, _ moves: [String: String]) -> Bool {
    // Another block of an element that moved already says so.
    guard let parent = EIdPath.parent(was), let moved = moves[parent] else { return false }
    return moved == EIdPath.parent(wordt)
  }

  /// "Stond in artikel 4, vierde lid:"; nil for what did not move, or moved with what is around it.
  func origin(_ deel: Deel) -> Block? {
    guard deel.verplaatst, let was = deel.was, !comesAlong(deel) else { return nil }
    let name = namen.name(was.eId, within: rij.was)
    // What has no number has no name within its own provision.
    if was.eId == rij.was?.eId || name.isEmpty { return Self.line("Stond op een andere plaats:") }
    return Self.line("Stond in \(EIdPath.withArticle(name)):")
  }

  /// "Staat nu in artikel 5."; nil for what went with what is around it.
  func destination(_ vertrek: Vertrek) -> Block? {
    if goesAlong(vertrek) { return nil }
    let others = rij.vertrokken.contains {
      goesAlong($0) && EIdPath.parent($0.was.eId) == vertrek.was.eId
    }
    let along = others ? " met zijn onderdelen" : ""
    // So has an element without a number.
    let isHere = vertrek.wordt.eId == rij.wordt?.eId || vertrek.aanduiding == rij.wordt?.naam
    if isHere || vertrek.aanduiding.isEmpty {
      return Self.line("Staat nu\(along) op een andere plaats.")
    }
    return Self.line("Staat nu\(along) in \(EIdPath.withArticle(vertrek.aanduiding)).")
  }

  private static func line(_ text: String) -> Block {
    .paragraph([.emphasis([.text(text)])], style: .small)
  }
}
