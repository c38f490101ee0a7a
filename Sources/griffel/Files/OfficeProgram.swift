import Parser

/// LibreOffice, which turns documents of other programs into Word files, and Word files into PDF, where it is installed.
enum OfficeProgram {
  private static let names = ["soffice", "libreoffice"]
  /// A conversion takes seconds; one that takes longer hangs.
  private static let patience = 180

  /// The document in `bytes` as a Word file; `name` is what the user calls it.
  static func wordFile(from bytes: [UInt8], _ kind: ForeignFormat, name: String) throws(Failure) -> [UInt8] {
    guard let folder = TemporaryFolder.make() else {
      throw failure(name, kind, "Er is geen plaats voor tijdelijke bestanden")
    }
    defer { TemporaryFolder.remove(folder) }
    let input = "\(folder)/invoer.\(kind.fileExtension)"
    do throws(SystemError) {
      try System.create(path: input, Content(bytes))
    } catch {
      throw failure(name, kind, "Er is geen plaats voor tijdelijke bestanden")
    }
    guard convert(input, to: "docx", in: folder),
      let result = try? System.bytes(ofFile: "\(folder)/invoer.docx", limit: InputRoom.limit)
    else {
      throw failure(
        name, kind,
        "Dit is \(kind.description), en LibreOffice, dat het kan omzetten, is er niet of lukt het niet")
    }
    return result
  }

  /// Converts the file at `input` to another format, into `folder`; false where the program is missing or fails.
  static func convert(_ input: String, to format: String, in folder: String) -> Bool {
    // A profile of its own keeps the conversion away from an office program that is running.
    let arguments = [
      "-env:UserInstallation=file://\(folder)/profiel", "--headless", "--norestore", "--convert-to", format,
      "--outdir", folder, input,
    ]
    return names.contains { System.run($0, arguments, patience: patience) == 0 }
  }

  private static func failure(_ name: String, _ kind: ForeignFormat, _ what: String) -> Failure {
    Failure(.unreadable, file: name, what, advice: "Installeer LibreOffice of sla het document op als .docx")
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
