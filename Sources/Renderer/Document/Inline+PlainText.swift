extension [Inline] {
  /// The words alone, line breaks as spaces.
  package var plainText: String {
    var text = ""
    for run in InlineRun.runs(of: self) {
      switch run.content {
      case .text(let words): text += words
      case .noteCall(let number): text += "[\(number)]"
      case .lineBreak: text += " "
      }
    }
    return text
  }
}
