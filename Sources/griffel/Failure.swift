/// Why a command stops: what is wrong, where, and what the user can do about it.
struct Failure: Error, Equatable {
  /// The exit code that goes with it.
  var code: ExitCode
  /// The file that it is about, as the user named it.
  var file: String?
  /// The 1-based line in that file.
  var line: Int?
  /// What is wrong: a Dutch sentence without its full stop.
  var what: String
  /// What the user can do: a Dutch sentence without its full stop.
  var advice: String

  init(_ code: ExitCode, file: String? = nil, line: Int? = nil, _ what: String, advice: String) {
    self.code = code
    self.file = file
    self.line = line
    self.what = what
    self.advice = advice
  }

  /// The line for standard error, without its line end.
  var text: String {
    var place = "griffel: "
    if let file {
      place += StandardStream.shownName(of: file)
      if let line { place += ":\(line)" }
      place += ": "
    }
    // A pattern such as `BESTAND...` closes the sentence itself.
    return Printable.line(place + what + ". " + advice + (advice.hasSuffix("...") ? "" : "."))
  }
}
