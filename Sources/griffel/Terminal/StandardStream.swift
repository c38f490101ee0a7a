/// The streams that the program writes to.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// The name that stands for standard input, and for standard output after `--uitvoer`.
  static let dash = "-"

  /// What messages call the file that the user named.
  static func shownName(of file: String) -> String { file == dash ? "standaardinvoer" : file }

  /// Writes a result; a reader that has seen enough is no failure.
  func write(_ content: Content) throws(Failure) {
    do throws(SystemError) {
      try System.send(content, to: self)
    } catch .readerGone {
      return
    } catch {
      throw Failure(
        .unwritable, "De standaarduitvoer kan niet worden geschreven",
        advice: error == .noSpace ? "Maak ruimte vrij op de schijf" : "Schrijf naar een bestand met --uitvoer"
      )
    }
  }

  /// Writes a text, as `write(_:)` does a result.
  func write(_ text: String) throws(Failure) { try write(Content(Array(text.utf8))) }

  /// Writes a message; where it cannot be written there is nobody to tell.
  func writeLine(_ line: String) { try? System.send(Content(Array((line + "\n").utf8)), to: self) }
}
