/// What the rest of a text says about a reference that names no regulation itself.
///
/// "Artikel 10b, eerste lid, van de wet … (ook dit volgt uit artikel 10b, vijfde lid)" means the law twice, if this
/// ordinance has no article 10b; and words quoted from a law refer to that law.
struct TextContext {
  private var references: [WrittenReference]
  /// The law of which the text names this article; nil inside where it names the article of two.
  private var lawOfArticle: [String: KnownRegulation?] = [:]

  /// Looks at all `references` of `text`.
  init(_ references: [WrittenReference], in text: String) {
    self.references = references
    // Only a law that is named can be meant a second time.
    guard references.contains(where: \.namesLaw) else { return }
    for reference in references {
      guard case .provisions(let targets, .known(let law)?) = reference.subject else { continue }
      for case .number(let number)? in targets.map({ $0[.artikel] }) {
        let key = ProvisionIndex.key(number)
        if let other = lawOfArticle[key] {
          lawOfArticle[key] = .some(other == law ? law : nil)
        } else {
          lawOfArticle[key] = .some(law)
        }
      }
    }
    completeQuotes(Self.quotes(in: text), in: Array(text.utf8))
  }

  /// The references, each with the regulation that the text gives it.
  func completed(index: ProvisionIndex) -> [WrittenReference] {
    guard !lawOfArticle.isEmpty else { return references }
    return references.map { reference in
      guard case .provisions(let targets, nil) = reference.subject, let law = law(of: targets, index: index)
      else {
        return reference
      }
      return WrittenReference(range: reference.range, subject: .provisions(targets, .known(law)))
    }
  }

  /// The law that has all the articles named, where this document has none of them.
  private func law(of targets: [WrittenTarget], index: ProvisionIndex) -> KnownRegulation? {
    var law: KnownRegulation?
    for target in targets {
      guard case .number(let number)? = target[.artikel], index.article(number) == nil,
        let found = lawOfArticle[ProvisionIndex.key(number)] ?? nil, law == nil || law == found
      else { return nil }
      law = found
    }
    return law
  }

  /// A provision of a law that was named.
  private struct NamedProvision {
    var law: KnownRegulation
    var target: WrittenTarget
  }

  /// Gives references inside a quotation the law named just before it, and those that go on behind it
  /// (`artikel 8a, onder f, van de wet "…" en onder g "…"`) also its article.
  private mutating func completeQuotes(_ quotes: [Range<Int>], in text: [UInt8]) {
    var next = 0
    var atOpening: NamedProvision?
    var last: NamedProvision?
    var opened: Int?
    for index in references.indices {
      let start = references[index].range.lowerBound
      while next < quotes.count, quotes[next].upperBound <= start { next += 1 }
      let isQuoted = next < quotes.count && quotes[next].lowerBound < start
      if isQuoted, opened != next {
        opened = next
        atOpening = last
      }
      guard case .provisions(let targets, let regulation) = references[index].subject else { continue }
      if regulation == nil, let before = atOpening {
        if isQuoted {
          references[index].subject = .provisions(targets, .known(before.law))
        } else if next > 0, opened == next - 1, before.target.top == .artikel,
          targets.allSatisfy({ $0.top ?? .artikel > .artikel }),
          Self.isJoined(text[quotes[next - 1].upperBound..<start])
        {
          references[index].subject = .provisions(
            targets.map { $0.inside(before.target) }, .known(before.law))
        }
      }
      last =
        if case .provisions(let named, .known(let law)?) = references[index].subject, let target = named.last
        {
          NamedProvision(law: law, target: target)
        } else { nil }
    }
  }

  /// Whether only "en" stands between the end of a quotation, with its mark, and what follows.
  private static func isJoined(_ gap: ArraySlice<UInt8>) -> Bool {
    guard gap.count < 12 else { return false }
    return gap.split(separator: 0x20).dropFirst().elementsEqual(["en"]) { $0.elementsEqual($1.utf8) }
  }

  /// The byte ranges between double quotation marks that open and close.
  private static func quotes(in text: String) -> [Range<Int>] {
    var quotes: [Range<Int>] = []
    var opening: Int?
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      switch mark(bytes, index) {
      case .both:
        if let start = opening {
          quotes.append(start..<index)
          opening = nil
        } else {
          opening = index
        }
      case .opens: opening = index
      case .closes:
        if let start = opening { quotes.append(start..<index) }
        opening = nil
      case nil: break
      }
    }
    return quotes
  }

  private enum Mark {
    case opens, closes, both
  }

  private static func mark(_ bytes: [UInt8], _ index: Int) -> Mark? {
    switch bytes[index] {
    case 0x22: return .both
    case 0xC2 where index + 1 < bytes.count:
      return bytes[index + 1] == 0xAB ? .opens : bytes[index + 1] == 0xBB ? .closes : nil
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      case 0x9C, 0x9E: return .opens
      case 0x9D: return .closes
      default: return nil
      }
    default: return nil
    }
  }
}
