import Comparer
import Renderer

/// One column of a row: its blocks back in the leden and onderdelen that they belong to.
extension Rijtekst {
  func column(_ stukken: [Rijgroepen.Stuk], _ zijde: Zijde) -> [Block] {
    let root = (zijde == .was ? rij.was : rij.wordt ?? rij.was)?.eId ?? ""
    var boom = Kolomboom(within: root, showsAll: options.showsAll, isOld: zijde == .was)
    for stuk in stukken {
      switch stuk {
      case .vertrek(let place):
        let vertrek = rij.vertrokken[place]
        guard let line = moves.destination(vertrek) else { continue }
        boom.add(
          .init(
            eId: address(vertrek.was.eId, nil, zijde), label: vertrek.was.label, blocks: [line],
            isChanged: true, other: ""))
      case .deel(let index): add(index, zijde, to: &boom)
      }
    }
    return boom.finish()
  }

  private func add(_ index: Int, _ zijde: Zijde, to boom: inout Kolomboom) {
    let deel = rij.delen[index]
    guard let place = zijde == .was ? deel.was : deel.wordt ?? deel.was else { return }
    let before = zijde == .was ? deel.was.flatMap { earlier[$0] } ?? [] : []
    var blocks = Deeltekst(zijde: zijde, marks: options.marks, earlier: before).blocks(
      // In the old column a line says that the text moved; its words are marked where they differ.
      deel.segmenten, moved: deel.verplaatst && zijde != .was)
    // What came from elsewhere stands beside its new place and not in the element that it came from.
    let isGuest = deel.verplaatst && zijde == .was
    if isGuest, moves.comesAlong(deel), !place.label.isEmpty {
      blocks = [.list([ListItem(label: place.label, blocks)])]
    }
    let isToldInOld = zijde == .wordt && options.columns?.contains(.was) ?? true
    if !isToldInOld, let line = moves.origin(deel) { blocks.insert(line, at: 0) }
    if zijde != .was { blocks += (achtergebleven[index] ?? []).map(Self.warning) }
    let other = zijde == .was ? deel.wordt?.eId : deel.was?.eId
    let isLoose = !isGuest && isLoose(place.eId, at: index)
    let piece = (zijde == .was ? deel.was : deel.wordt ?? deel.was)?.stuk ?? 1
    boom.add(
      .init(
        eId: isGuest ? "\(rij.was?.eId ?? "")" : address(deel.was?.eId, deel.wordt?.eId, zijde),
        label: isGuest ? "" : place.label, blocks: blocks,
        isChanged: isLoose && !showsForOthers
          ? changed.contains(index) : isShown(index) || isKeptBeside(index),
        other: other.map { EIdPath.last($0).nr } ?? "", isLoose: isLoose,
        continues: piece > 1 && !deel.verplaatst))
  }

  /// Whether one text has a block in a lid and the other has it in the article itself, which keeps it.
  private func isKeptBeside(_ index: Int) -> Bool {
    let deel = rij.delen[index]
    guard let was = deel.was?.eId, let wordt = deel.wordt?.eId, !deel.verplaatst else { return false }
    let (isOwn, wasOwn) = (wordt == rij.wordt?.eId, was == rij.was?.eId)
    return isOwn != wasOwn && !isLoose(isOwn ? wordt : was, at: index)
  }

  /// Whether a block is understood without its neighbours and they without it.
  ///
  /// Of an article without leden all text is kept, for its sentences belong together; not of what stands behind leden, nor
  /// of an aanhef or an annex.
  func isLoose(_ eId: String, at index: Int) -> Bool {
    let isOwn = eId == rij.was?.eId || eId == rij.wordt?.eId
    guard isOwn || rij.soort != .artikel && EIdPath.last(eId).soort == .tekst else { return false }
    let isTable = rij.delen[index].segmenten.contains { $0.tekst.utf8.contains(0x09) }
    return rij.soort != .artikel || isTable || firstLid.map { index > $0 } ?? false
  }

  /// The address at which a column shows a block; of one that lapsed, within the new provision that its surroundings became.
  private func address(_ was: String?, _ wordt: String?, _ zijde: Zijde) -> String {
    if zijde == .was { return was ?? "" }
    if let wordt { return wordt }
    guard let was, let old = rij.was?.eId, let new = rij.wordt?.eId else { return was ?? "" }
    for element in EIdPath.ancestors(was, within: old) {
      guard let partner = partners[element] else { continue }
      return element == was
        ? partner : Self.lapsed(EIdPath.path(was, within: element) ?? "", in: partner)
    }
    let path = EIdPath.path(was, within: old) ?? ""
    return path.isEmpty ? new : Self.lapsed(path, in: new)
  }

  /// The address of what lapsed; a sign that no eId has keeps it apart from a new element of the same number.
  ///
  /// The sign stands with the first element of the path, so that what lapsed within another stays within it.
  private static func lapsed(_ path: Substring, in element: String) -> String {
    guard let first = EIdPath.child("\(element)__\(path)", of: element) else {
      return "\(element)__\(path)~"
    }
    return first + "~" + "\(element)__\(path)".dropFirst(first.count)
  }

  static func warning(_ verwijzing: AchtergeblevenVerwijzing) -> Block {
    .paragraph([.strong(["Let op: "]), .text(Achtergebleven.sentence(verwijzing))], style: .small)
  }
}
