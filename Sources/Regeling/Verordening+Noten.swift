extension Verordening {
  /// The text without its footnotes and their calls.
  public var zonderVoetnoten: Verordening {
    var result = self
    result.voetnoten = []
    result.opschrift.removeCalls()
    result.voorwerk.removeCalls()
    result.aanhef.tekst.removeCalls()
    result.sluiting.removeCalls()
    result.nawerk.removeCalls()
    result.lichaam.removeCalls()
    result.bijlagen.removeCalls()
    result.toelichting.algemeen.removeCalls()
    result.toelichting.artikelsgewijs.removeCalls()
    return result
  }
}

extension [Element] {
  fileprivate mutating func removeCalls() {
    for index in indices {
      self[index].label.removeCalls()
      self[index].titel.removeCalls()
      self[index].inhoud.removeCalls()
      self[index].slot.removeCalls()
      self[index].kinderen.removeCalls()
    }
  }
}

extension [Blok] {
  /// Takes the calls out; the cells of a table have no marks, so that its calls are known by what they look like.
  fileprivate mutating func removeCalls() {
    for index in indices {
      let calls = self[index].tekst.callTexts
      self[index].tekst.removeCalls()
      guard !calls.isEmpty else { continue }
      for row in self[index].rijen.indices {
        for column in self[index].rijen[row].indices {
          for call in calls { self[index].rijen[row][column].replace(call, with: "") }
        }
      }
    }
  }
}

extension Tekst {
  /// Where calls of footnotes stand.
  fileprivate var calls: [Range<Int>] {
    marks.compactMap { if case .footnoteCall = $0.kind { $0.range } else { nil } }
  }

  /// The calls as they stand in the text.
  fileprivate var callTexts: [String] {
    let bytes = Array(string.utf8)
    return calls.map { String(decoding: bytes[$0.clamped(to: 0..<bytes.count)], as: UTF8.self) }
  }

  fileprivate mutating func removeCalls() {
    let calls = calls.sorted { $0.lowerBound > $1.lowerBound }
    guard !calls.isEmpty else { return }
    var bytes = Array(string.utf8)
    for call in calls where call.upperBound <= bytes.count { bytes.removeSubrange(call) }
    self = Tekst(String(decoding: bytes, as: UTF8.self))
  }
}
