/// The other files and the addresses that one part of a Word document names.
struct WordRelations {
  private var targets: [(id: String, type: String, target: String, isExternal: Bool)] = []
  private var links: [String: String] = [:]

  var isEmpty: Bool { targets.isEmpty }

  /// The id of another part, of the kind `type`.
  @discardableResult
  mutating func part(_ type: String, _ target: String) -> String {
    add(WordNames.relations + "/" + type, target, isExternal: false)
  }

  /// The id of the address `address`; one for all links to it.
  mutating func link(_ address: String) -> String {
    if let id = links[address] { return id }
    let id = add(WordNames.relations + "/hyperlink", address, isExternal: true)
    links[address] = id
    return id
  }

  private mutating func add(_ type: String, _ target: String, isExternal: Bool) -> String {
    let id = "rId\(targets.count + 1)"
    targets.append((id, type, target, isExternal))
    return id
  }

  /// The part that lists them.
  var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.start("Relationships", ["xmlns": WordNames.packageRelations])
    for (id, type, target, isExternal) in targets {
      xml.empty(
        "Relationship",
        ["Id": id, "Type": type, "Target": target, "TargetMode": isExternal ? "External" : nil])
    }
    xml.end()
    return xml.bytes
  }
}
