/// The names of the format: namespaces, kinds of part and of relation.
enum WordNames {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let coreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml."
}
