import Zip

/// A Word file as one text of its parts, so that it can be edited and made smaller, and is packed only to be read.
enum WordInput {
  private static let nameEnd: UInt8 = 0x1F
  private static let partEnd: UInt8 = 0x1E

  /// The parts of a file as one text.
  static func joined(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    parts.flatMap { Array($0.name.utf8) + [nameEnd] + $0.bytes + [partEnd] }
  }

  /// The file that the parts in `text` make.
  static func packed(_ text: [UInt8]) -> [UInt8] {
    var archive = ZipWriter()
    for part in text.split(separator: partEnd) {
      guard let end = part.firstIndex(of: nameEnd) else { continue }
      // The parts are stored as they are: packing takes longer than reading.
      archive.add(String(decoding: part[..<end], as: UTF8.self), Array(part[(end + 1)...]), method: .stored)
    }
    return archive.finish()
  }

  /// An invented file with what Word files have: styles, numbering, notes, tracked changes, fields, tables.
  static let sample = joined([
    (
      "_rels/.rels",
      Array(
        """
        <Relationships><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>
        """.utf8)
    ),
    (
      "word/_rels/document.xml.rels",
      Array(
        """
        <Relationships><Relationship Id="r1" Type="x/styles" Target="styles.xml"/>\
        <Relationship Id="r2" Type="x/numbering" Target="numbering.xml"/>\
        <Relationship Id="r3" Type="x/footnotes" Target="footnotes.xml"/>\
        <Relationship Id="r4" Type="x/hyperlink" Target="https://x.nl" TargetMode="External"/></Relationships>
        """.utf8)
    ),
    ("word/styles.xml", Array(styles.utf8)), ("word/numbering.xml", Array(numbering.utf8)),
    ("word/footnotes.xml", Array(footnotes.utf8)), ("word/document.xml", Array(document.utf8)),
  ])

  private static let names = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#

  private static let styles = """
    <w:styles \(names)><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/>\
    <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Lid">\
    <w:basedOn w:val="Kop1"/><w:name w:val="Lid"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
    </w:styles>
    """

  private static let numbering = """
    <w:numbering \(names)><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>\
    <w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/><w:lvlRestart w:val="1"/></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/>\
    </w:lvlOverride></w:num></w:numbering>
    """

  private static let footnotes = """
    <w:footnotes \(names)><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t> Een noot.</w:t></w:r></w:p>\
    </w:footnote></w:footnotes>
    """

  private static let document = """
    <w:document \(names)><w:body><w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Artikel 1. Begrippen</w:t>\
    </w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t \
    xml:space="preserve">In deze verordening </w:t></w:r><w:ins w:id="1"><w:r><w:t>wordt</w:t></w:r></w:ins><w:del>\
    <w:r><w:delText>werd</w:delText></w:r></w:del><w:r><w:t> verstaan onder:</w:t><w:footnoteReference w:id="2"/>\
    </w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>boom: \
    een plant;</w:t><w:br/><w:t>met</w:t><w:noBreakHyphen/><w:softHyphen/><w:tab/><w:t>takken.</w:t></w:r></w:p>\
    <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF x</w:instrText><w:fldChar \
    w:fldCharType="separate"/><w:t>artikel 2</w:t><w:fldChar w:fldCharType="end"/></w:r><w:hyperlink r:id="r4">\
    <w:r><w:t>een verwijzing</w:t></w:r></w:hyperlink></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/>\
    </w:tcPr><w:p><w:r><w:t>een</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>twee</w:t></w:r></w:p>\
    </w:tc><w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>drie</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sdt>\
    <w:sdtContent><w:p><w:r><w:t>Artikel 2</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p><w:moveFrom><w:r>\
    <w:t>weg</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>hier</w:t></w:r></w:moveTo><w:r><w:sym w:font="Symbol" \
    w:char="F0B7"/></w:r></w:p><w:sectPr/></w:body></w:document>
    """
}
