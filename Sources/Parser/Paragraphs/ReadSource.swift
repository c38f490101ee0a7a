import Regeling
import SourceText

/// What a format reader hands on: the text as paragraphs, and what stands apart from it.
struct ReadSource {
  var paragraphs: [Paragraph]
  var footnotes: [Voetnoot] = []
  var omissions: [Weglating] = []
  /// What the format reader has to say.
  var diagnostics: [Diagnostic] = []
  /// What the source says about itself outside its text.
  var metadata: [Metagegeven] = []
}
