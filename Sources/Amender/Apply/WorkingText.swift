import Regeling

/// An ordinance while it is being amended.
///
/// Elements keep the address that they had in the base for as long as the work lasts, as their identity; numbers may
/// change meanwhile. New elements get addresses that no base has.
struct WorkingText {
  /// The text as it stands now.
  var tekst: Verordening
  /// The numbers handed out to new elements.
  private var count = 0
  /// What is worth telling about the change in hand.
  var notes: [String] = []
  /// The identities of the elements that the change in hand brought or renumbered.
  var touched: [String] = []

  init(_ base: Verordening) {
    tekst = base
    tekst.assignEIds()
  }

  /// The way to what was found in another state of the text; throws where it is gone.
  func path(_ plek: Locator.Plek) throws(ApplyError) -> TreePath {
    guard let path = tekst.path(of: plek.key) else { throw .lost }
    return path
  }

  /// `elements` with identities below `parent`; the first keeps `key` where it comes in an element's place.
  mutating func named(_ elements: [Element], below parent: String, keeping key: String? = nil) -> [Element] {
    var result = elements
    for index in result.indices {
      name(&result[index], below: parent)
      if index == 0, let key { rename(&result[index], key) }
    }
    touched += result.map(\.eId)
    return result
  }

  private mutating func name(_ element: inout Element, below parent: String) {
    count += 1
    element.eId = parent.isEmpty ? "nieuw-\(count)" : "\(parent)__nieuw-\(count)"
    for index in element.kinderen.indices { name(&element.kinderen[index], below: element.eId) }
  }

  private mutating func rename(_ element: inout Element, _ key: String) {
    element.eId = key
    for index in element.kinderen.indices { name(&element.kinderen[index], below: key) }
  }

  /// The address of the element around `path`; empty at the top.
  func parentKey(_ path: TreePath) -> String { path.parent.flatMap { tekst.element(at: $0)?.eId } ?? "" }
}
