/// What stands in a paragraph: runs of text, links, fields, calls of notes, drawings.
extension WordStory {
  /// Reads one of the things that a paragraph is made of.
  mutating func readInline(_ element: XMLElement, _ look: WordProperties, link: String?) {
    switch element.name {
    case "w:r": readRun(element, look, link)
    case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr", "m:rPr", "m:ctrlPr":
      break
    case "w:ins", "w:moveTo":
      findings.insertions += 1
      if accepts { readInlines(element, look, link) }
    case "w:del", "w:moveFrom":
      findings.deletions += 1
      if !accepts { readInlines(element, look, link) }
    case "w:hyperlink": readInlines(element, look, part.address(element["r:id"]) ?? link)
    case "w:fldSimple":
      fields.begin()
      fields.instruct(element["w:instr"] ?? "")
      fields.separate()
      readInlines(element, look, link)
      _ = fields.end()
    case "w:sdt":
      contents += element.isContentsControl ? 1 : 0
      readInlines(element, look, link)
      contents -= element.isContentsControl ? 1 : 0
    case "m:t": add(element.text, look, link)
    case "w:subDoc": findings.embedded += 1
    default: if !readFormula(element, look, link) { readInlines(element, look, link) }
    }
  }

  mutating func readInlines(_ element: XMLElement, _ look: WordProperties, _ link: String?) {
    for child in element.children { readInline(child, look, link: link) }
  }

  private mutating func readRun(_ run: XMLElement, _ paragraph: WordProperties, _ link: String?) {
    let current = run.first("w:rPr")
    let properties = accepts ? current : current?.first("w:rPrChange")?.first("w:rPr") ?? current
    var look = WordProperties(paragraph: nil, run: properties)
    if let style = properties?.value("w:rStyle") { look.inherit(styles.properties(of: style)) }
    look.inherit(paragraph)
    var index = 0
    while index < run.children.count {
      let child = run.children[index]
      index += 1
      if child.name == "w:footnoteReference" || child.name == "w:endnoteReference" {
        let mark = run.children[index...].filter { $0.name == "w:t" }.map(\.text).joined()
        if call(child, customMark: mark, look) { return }
      } else {
        readRunPart(child, look, link)
      }
    }
    if let style = properties?.value("w:rStyle"), styles.isNumber(style) { text.endNumber() }
  }

  private mutating func readRunPart(_ element: XMLElement, _ look: WordProperties, _ link: String?) {
    switch element.name {
    case "w:t": add(element.text, look, link)
    case "w:delText": if !accepts { add(element.text, look, link) }
    case "w:tab", "w:ptab": addSign(0x09, look, link)
    case "w:br", "w:cr": if !fields.isInInstruction { text.addBreak(look, link: fields.link ?? link) }
    case "w:noBreakHyphen":
      if !fields.isInInstruction { text.addFirmHyphen(look, link: fields.link ?? link) }
    case "w:softHyphen": add("\u{AD}", look, link)
    case "w:sym":
      if let sign = SymbolFont.character(code: element["w:char"], font: element["w:font"]) {
        add(sign, look, link)
      }
    case "w:instrText": fields.instruct(element.text)
    case "w:fldChar":
      switch element["w:fldCharType"] {
      case "begin": fields.begin(choice: Self.choice(element))
      case "separate": fields.separate()
      default: show(fields.end(), look, link)
      }
    case "w:commentReference": findings.comments += 1
    case "w:rPr", "w:delInstrText", "w:footnoteRef", "w:endnoteRef", "w:annotationRef", "w:separator": break
    case "w:drawing", "w:pict", "w:object": readBoxes(in: element, look)
    default: readInlines(element, look, link)
    }
  }

  private mutating func show(_ shown: FieldStack.Shown, _ look: WordProperties, _ link: String?) {
    switch shown {
    case .nothing: break
    case .text(let string): add(string, look, link)
    case .number: if !fields.isInInstruction { findings.numbers += 1 }
    }
  }

  /// The entry that was chosen from the list of a form, the first where the file says nothing.
  private static func choice(_ begin: XMLElement) -> String? {
    guard let list = begin.first("w:ffData")?.first("w:ddList") else { return nil }
    let entries = list.children.filter { $0.name == "w:listEntry" }.compactMap { $0["w:val"] }
    let place = list.number("w:result") ?? list.number("w:default") ?? 0
    return entries.indices.contains(place) ? entries[place] : entries.first
  }

  mutating func add(_ string: String, _ look: WordProperties, _ link: String?) {
    guard !fields.isInInstruction else { return }
    text.add(string, look, link: fields.link ?? link)
    if fields.isInContents { text.isContents = true }
  }

  private mutating func addSign(_ sign: UInt8, _ look: WordProperties, _ link: String?) {
    guard !fields.isInInstruction else { return }
    text.add(sign, look, link: fields.link ?? link)
  }

  /// Adds the call of a note; true where the writer's own sign stands for its number and is read with it.
  private mutating func call(_ element: XMLElement, customMark: String, _ look: WordProperties) -> Bool {
    guard !fields.isInInstruction, !(look.isHidden ?? false), let id = element["w:id"] else { return false }
    let isEndnote = element.name == "w:endnoteReference"
    let isCustom =
      !["", "0", "false", "off"].contains(element["w:customMarkFollows"] ?? "") && !customMark.isEmpty
    var nr = customMark
    if !isCustom {
      if isEndnote { noteCounts.end += 1 } else { noteCounts.foot += 1 }
      nr = isEndnote ? noteFormats.end.text(noteCounts.end) : noteFormats.foot.text(noteCounts.foot)
    }
    calls.append(WordNoteCall(id: id, isEndnote: isEndnote, nr: nr, isCustom: isCustom))
    text.add(nr, look, call: nr)
    return isCustom
  }

  /// Reads the text boxes of a drawing; they follow the paragraph that the drawing hangs on.
  private mutating func readBoxes(in element: XMLElement, _ look: WordProperties) {
    for child in element.children {
      if child.name == "dgm:relIds" || child.name == "o:OLEObject" { findings.embedded += 1 }
      if child.name == "w:txbxContent" {
        guard !fields.isInInstruction, !(look.isHidden ?? false) else { continue }
        let inside = read(child.children)
        boxes += inside
      } else {
        readBoxes(in: child, look)
      }
    }
  }
}
