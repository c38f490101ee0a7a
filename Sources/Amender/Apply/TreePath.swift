import Regeling

/// A way through the tree to one element.
struct TreePath: Hashable {
  /// The part of the document that the way begins in.
  enum Root: Int, Hashable, CaseIterable {
    case lichaam, bijlagen, algemeen, artikelsgewijs
  }

  var root: Root
  /// The place in each list of children, the outermost first; never empty for an element.
  var indices: [Int]

  /// The way to the parent; nil for an element that has none.
  var parent: TreePath? { indices.count > 1 ? TreePath(root: root, indices: Array(indices.dropLast())) : nil }

  /// The way to a child.
  func child(_ index: Int) -> TreePath { TreePath(root: root, indices: indices + [index]) }

  /// The way to a sibling `offset` places on.
  func sibling(_ offset: Int) -> TreePath {
    var result = self
    if let last = result.indices.indices.last { result.indices[last] += offset }
    return result
  }

  /// The place among its siblings.
  var place: Int { indices.last ?? 0 }
}

extension Verordening {
  /// The elements of one part of the document.
  subscript(root: TreePath.Root) -> [Element] {
    get {
      switch root {
      case .lichaam: lichaam
      case .bijlagen: bijlagen
      case .algemeen: toelichting.algemeen
      case .artikelsgewijs: toelichting.artikelsgewijs
      }
    }
    _modify {
      switch root {
      case .lichaam: yield &lichaam
      case .bijlagen: yield &bijlagen
      case .algemeen: yield &toelichting.algemeen
      case .artikelsgewijs: yield &toelichting.artikelsgewijs
      }
    }
  }

  /// The element at `path`; nil where none is.
  func element(at path: TreePath) -> Element? {
    guard let first = path.indices.first, self[path.root].indices.contains(first) else { return nil }
    var result = self[path.root][first]
    for index in path.indices.dropFirst() {
      guard result.kinderen.indices.contains(index) else { return nil }
      result = result.kinderen[index]
    }
    return result
  }

  /// Changes the element at `path` in place.
  mutating func withElement<T>(at path: TreePath, _ body: (inout Element) throws(ApplyError) -> T)
    throws(ApplyError) -> T
  {
    guard let first = path.indices.first, self[path.root].indices.contains(first) else { throw .lost }
    return try self[path.root][first].with(path.indices.dropFirst(), body)
  }

  /// Changes the list in which the element at `path` stands.
  mutating func withSiblings<T>(of path: TreePath, _ body: (inout [Element]) throws(ApplyError) -> T)
    throws(ApplyError) -> T
  {
    guard let parent = path.parent else { return try body(&self[path.root]) }
    return try withElement(at: parent) { element throws(ApplyError) in try body(&element.kinderen) }
  }

  /// The list in which the element at `path` stands.
  func siblings(of path: TreePath) -> [Element] {
    path.parent.flatMap { element(at: $0)?.kinderen } ?? self[path.root]
  }

  /// The way to the element with the address `key`; below notes every element is looked at, elsewhere one branch.
  func path(of key: String) -> TreePath? {
    for root in TreePath.Root.allCases {
      for index in self[root].indices {
        if let path = Self.path(of: key, self[root][index], TreePath(root: root, indices: [index])) {
          return path
        }
      }
    }
    return nil
  }

  private static func path(of key: String, _ element: Element, _ path: TreePath) -> TreePath? {
    if element.eId == key { return path }
    let isNote = path.root == .algemeen || path.root == .artikelsgewijs
    guard isNote || key.hasPrefix(element.eId + "__") else { return nil }
    for index in element.kinderen.indices {
      if let found = Self.path(of: key, element.kinderen[index], path.child(index)) { return found }
    }
    return nil
  }
}

extension Element {
  fileprivate mutating func with<T>(_ path: ArraySlice<Int>, _ body: (inout Element) throws(ApplyError) -> T)
    throws(ApplyError) -> T
  {
    guard let first = path.first else { return try body(&self) }
    guard kinderen.indices.contains(first) else { throw .lost }
    return try kinderen[first].with(path.dropFirst(), body)
  }
}

extension ApplyError {
  /// An element that an earlier change took away.
  static let lost = ApplyError(
    "wat deze instructie wijzigt, is door een eerdere instructie vervallen of vervangen")
}
