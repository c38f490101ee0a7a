import Parser

/// LibreOffice, which turns documents of other programs into Word files, and Word files into PDF, where it is installed.
enum OfficeProgram {
  private static let names = ["soffice", "libreoffice"]
  /// A conversion takes seconds; one that takes longer hangs.
  private static let patience = 180

  /// The document in `bytes` as a Word file; `name` is what the user calls it.
  static func wordFile(from bytes: [UInt8], _ kind: ForeignFormat, name: String) throws(Failure) -> [UInt8] {
    try TemporaryFolder.use(orFail: .unreadable, name) { folder throws(Failure) in
      let input = try folder.write(bytes, as: "invoer.\(kind.fileExtension)")
      guard convert(input, to: "docx", in: folder), let result = folder.bytes(of: "invoer.docx") else {
        throw Failure(
          .unreadable, file: name,
          "Dit is \(kind.description), en LibreOffice, dat het kan omzetten, is er niet of lukt het niet",
          advice: "Installeer LibreOffice of sla het document op als .docx")
      }
      return result
    }
  }

  /// Converts the file at `input` to another format, into `folder`; false where the program is missing or fails.
  static func convert(_ input: String, to format: String, in folder: TemporaryFolder) -> Bool {
    // A profile of its own keeps the conversion away from an office program that is running.
    let arguments = [
      "-env:UserInstallation=file://\(folder.path(of: "profiel"))", "--headless", "--norestore",
      "--convert-to", format, "--outdir", folder.path, input,
    ]
    return names.contains { System.run($0, arguments, patience: patience) == 0 }
  }
}

extension ForeignFormat {
  /// The extension by which an office program knows what the file is.
  fileprivate var fileExtension: String {
    switch self {
    case .richText: "rtf"
    case .openDocument: "odt"
    default: "doc"
    }
  }
}
