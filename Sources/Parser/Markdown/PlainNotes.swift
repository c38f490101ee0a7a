import Regeling

/// Footnotes of Markdown that some converters write as plain numbers in brackets: `beleid[1]`, and below the text
/// `[1] De nota …`.
///
/// A note begins a line, its number is the next in turn, and its call stands in the text before it; else it is text.
struct PlainNotes {
  private var found: [Note] = []

  private struct Note {
    var number: Int
    /// Where its text starts in its first line.
    var textStart: Int
    var lines: Range<Int>
    /// The line of its call, and its bytes there.
    var call: (line: Int, range: Range<Int>)
  }

  /// Takes such notes out of `lines`, where the text has no footnotes of Markdown's own.
  static func takeOut(of lines: inout [Line], into footnotes: inout [Voetnoot]) {
    guard footnotes.isEmpty, let first = first(lines.span) else { return }
    let notes = PlainNotes(lines, from: first)
    guard !notes.found.isEmpty else { return }
    footnotes = notes.found.map { note(of: $0, lines) }
    // Each call is marked from the last on, so that the places of those before it stay.
    for note in notes.found.reversed() {
      lines[note.call.line].tekst.mark(note.call.range, .footnoteCall(String(note.number)))
    }
    let taken = Set(notes.found.flatMap(\.lines))
    lines = lines.indices.filter { !taken.contains($0) }.map { lines[$0] }
  }

  /// The first line that may open such a note.
  private static func first(_ lines: Span<Line>) -> Int? {
    for index in lines.indices where number(opening: index, of: lines) != nil { return index }
    return nil
  }

  private init(_ lines: [Line], from first: Int) {
    let calls = Self.calls(lines)
    var index = first
    var search = (line: 0, byte: 0)
    while index < lines.count {
      let isBelowNote = found.last?.lines.upperBound == index
      guard let (number, textStart) = Self.number(opening: index, of: lines.span), number == found.count + 1,
        lines[index].before != .adjacent || isBelowNote,
        let call = calls[number]?.first(where: {
          $0.line < index && ($0.line, $0.range.lowerBound) >= (search.line, search.byte)
        })
      else {
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count, lines[end].before == .adjacent, lines[end].heading == 0,
        lines[end].rijen == nil,
        Self.number(opening: end, of: lines.span) == nil
      {
        end += 1
      }
      found.append(Note(number: number, textStart: textStart, lines: index..<end, call: call))
      search = (call.line, call.range.upperBound)
      index = end
    }
  }

  /// The number in brackets that opens a line, and where the text behind it starts.
  ///
  /// Over the span, because a line that is handed on is copied.
  private static func number(opening index: Int, of lines: Span<Line>) -> (Int, textStart: Int)? {
    guard lines[index].heading == 0, lines[index].rijen == nil, !lines[index].isQuoted else { return nil }
    let bytes = lines[index].tekst.string.utf8.span
    guard let (number, end) = number(bytes, 0), bytes.at(end) == 0x20, end + 1 < bytes.count else {
      return nil
    }
    return (number, end + 1)
  }

  /// The numbers in brackets within the lines, with their places in order.
  private static func calls(_ lines: [Line]) -> [Int: [(line: Int, range: Range<Int>)]] {
    var result: [Int: [(line: Int, range: Range<Int>)]] = [:]
    for index in lines.indices where lines[index].rijen == nil {
      let bytes = lines[index].tekst.string.utf8.span
      var position = 1
      while position < bytes.count {
        if bytes[position] == 0x5B, let (number, end) = number(bytes, position) {
          result[number, default: []].append((index, position..<end))
          position = end
        } else {
          position += 1
        }
      }
    }
    return result
  }

  private static func number(_ bytes: Span<UInt8>, _ start: Int) -> (Int, end: Int)? {
    guard bytes.at(start) == 0x5B else { return nil }
    var end = start + 1
    var number = 0
    while bytes.at(end).isDigit, end - start <= 3 {
      number = number * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    return end > start + 1 && bytes.at(end) == 0x5D ? (number, end + 1) : nil
  }

  private static func note(of note: Note, _ lines: [Line]) -> Voetnoot {
    let first = lines[note.lines.lowerBound].tekst
    var tekst = first.slice(note.textStart..<Int.max)
    for line in lines[note.lines].dropFirst() { tekst.append(line.tekst) }
    return Voetnoot(
      nr: String(note.number), label: first.slice(0..<note.textStart), tekst: tekst)
  }
}

extension Tekst {
  /// Marks `range`, whose bytes stand in the source as they do here: they become a piece of their own.
  fileprivate mutating func mark(_ range: Range<Int>, _ kind: Mark.Kind) {
    let bytes = string.utf8.span
    let isSpaced = (before: bytes.at(range.lowerBound - 1) == 0x20, after: bytes.at(range.upperBound) == 0x20)
    var result = slice(0..<range.lowerBound)
    var marked = slice(range)
    marked.marks.append(Mark(range: 0..<range.count, kind: kind))
    result.append(marked, separator: isSpaced.before ? " " : "")
    result.append(slice(range.upperBound..<Int.max), separator: isSpaced.after ? " " : "")
    self = result
  }
}
