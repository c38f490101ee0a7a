import Renderer
import SourceText

/// A text in a form that other programs read, and what could not be said in it.
public struct Publication: Sendable {
  /// The file.
  public var bytes: [UInt8]
  /// What the user should know.
  public var meldingen: [Diagnostic]

  /// Makes a publication.
  public init(_ bytes: [UInt8], meldingen: [Diagnostic] = []) {
    self.bytes = bytes
    self.meldingen = meldingen
  }

  /// Makes a publication of what `xml` has written.
  init(_ xml: XMLWriter) {
    bytes = xml.bytes
    meldingen = []
    guard xml.replacements > 0 else { return }
    let subject = xml.replacements == 1 ? "Eén stuurteken kan" : "\(xml.replacements) stuurtekens kunnen"
    let verb = xml.replacements == 1 ? "is" : "zijn"
    meldingen = [
      Diagnostic(
        code: "teken-vervangen", severity: .waarschuwing, range: nil,
        message: "\(subject) niet in XML staan en \(verb) vervangen door “\u{FFFD}”.")
    ]
  }
}
