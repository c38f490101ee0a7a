import Regeling

/// An element tree that is edited by the names of its elements.
///
/// While it is edited, `Element.eId` holds an element's own name: its old eId, or a made-up one for what is new.
struct Boom {
  var elements: [Element]

  /// The element `name`; nil where it is gone.
  func element(_ name: String) -> Element? { Self.find(name, in: elements) }

  /// The names of the elements around `name`, the nearest last; nil where it is gone.
  func path(_ name: String) -> [String]? { Self.path(name, in: elements) }

  /// Every element, parents first.
  func all() -> [Element] {
    var result: [Element] = []
    for element in elements { element.visit { result.append($0) } }
    return result
  }

  /// Changes the element `name` where it stands.
  mutating func change(_ name: String, _ body: (inout Element) -> Void) {
    Self.editSiblings(of: name, in: &elements) { siblings, index in body(&siblings[index]) }
  }

  /// Takes the element out.
  @discardableResult mutating func remove(_ name: String) -> Element? {
    var result: Element?
    Self.editSiblings(of: name, in: &elements) { siblings, index in result = siblings.remove(at: index) }
    return result
  }

  /// Puts an element before or after the one named `name`.
  mutating func insert(_ element: Element, after name: String, offset: Int = 1) {
    Self.editSiblings(of: name, in: &elements) { siblings, index in
      siblings.insert(element, at: index + offset)
    }
  }

  private static func find(_ name: String, in elements: [Element]) -> Element? {
    for element in elements {
      if element.eId == name { return element }
      if let found = find(name, in: element.kinderen) { return found }
    }
    return nil
  }

  private static func path(_ name: String, in elements: [Element]) -> [String]? {
    for element in elements {
      if element.eId == name { return [] }
      if let rest = path(name, in: element.kinderen) { return [element.eId] + rest }
    }
    return nil
  }

  @discardableResult
  private static func editSiblings(
    of name: String, in elements: inout [Element], _ body: (inout [Element], Int) -> Void
  ) -> Bool {
    if let index = elements.firstIndex(where: { $0.eId == name }) {
      body(&elements, index)
      return true
    }
    for index in elements.indices where !elements[index].kinderen.isEmpty {
      if editSiblings(of: name, in: &elements[index].kinderen, body) { return true }
    }
    return false
  }
}
