import Regeling

extension Tekst {
  /// The parts of the text between `positions`: ascending bytes, none of them white space.
  ///
  /// A slice costs the length of what it is taken from; halving first keeps many cuts at n log n.
  func cut(at positions: ArraySlice<Int>) -> [Tekst] { parts(0, positions) }

  private func parts(_ base: Int, _ positions: ArraySlice<Int>) -> [Tekst] {
    guard !positions.isEmpty else { return [slice(0..<Int.max)] }
    let middle = positions.startIndex + positions.count / 2
    let position = positions[middle]
    return slice(0..<position - base).parts(base, positions[..<middle])
      + slice(position - base..<Int.max).parts(position, positions[(middle + 1)...])
  }
}
