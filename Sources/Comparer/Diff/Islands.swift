import Regeling

/// Joins changes that only a few small words keep apart, so that the marks can be read.
struct Islands {
  let old: TokenText
  let new: TokenText
  let vocabulary: Vocabulary

  /// The same changes, those with a tiny island between them made one.
  func merged(_ hunks: [Hunk]) -> [Hunk] {
    var result: [Hunk] = []
    for hunk in hunks {
      guard let last = result.last, isTiny(last.old.upperBound..<hunk.old.lowerBound, between: last, hunk)
      else {
        result.append(hunk)
        continue
      }
      result[result.count - 1] = Hunk(
        old: last.old.lowerBound..<hunk.old.upperBound, new: last.new.lowerBound..<hunk.new.upperBound)
    }
    return result
  }

  private func isTiny(_ island: Range<Int>, between a: Hunk, _ b: Hunk) -> Bool {
    // More than seven tokens hold more than three words.
    guard island.count <= 7 else { return false }
    // Of a table, what touches is a cell and what came or went behind it.
    if island.isEmpty { return false }
    if isBehindInitial(island, a) { return true }
    var count = 0
    var allFunction = true
    for id in old.ids[island] {
      if vocabulary.isClass([.lineBreak, .stop], id) { return false }
      guard vocabulary.isClass(.word, id) else { continue }
      count += 1
      allFunction = allFunction && vocabulary.isClass(.function, id)
    }
    // Between two changed marks white space is easier read as it stands.
    if count == 0 { return size(a) + size(b) > 0 }
    let around = size(a) + size(b)
    if allFunction && count <= 2 { return around > 2 * count }
    return count <= 3 && around >= 4 * count + 4 && min(size(a), size(b)) > count
  }

  /// Whether all that stands between two changes is the stop of an initial that changed, as before another name.
  private func isBehindInitial(_ island: Range<Int>, _ change: Hunk) -> Bool {
    guard island.count <= 2, vocabulary.spelling(old.ids[island.lowerBound]).elementsEqual(".".utf8),
      let last = change.old.last, let next = change.new.last
    else { return false }
    return [old.ids[last], new.ids[next]].allSatisfy { id in
      let bytes = vocabulary.spelling(id)
      return bytes.count == 1 && bytes.first?.isUpper == true
    }
  }

  /// The words of a change's greater side.
  private func size(_ hunk: Hunk) -> Int {
    max(vocabulary.words(in: old.ids[hunk.old]), vocabulary.words(in: new.ids[hunk.new]))
  }
}

extension Vocabulary {
  /// How many of `ids` are words or glued tokens, and no white space or marks.
  func words(in ids: some Sequence<Int32>) -> Int {
    ids.reduce(0) { $0 + (isClass(.word, $1) ? 1 : 0) }
  }
}
