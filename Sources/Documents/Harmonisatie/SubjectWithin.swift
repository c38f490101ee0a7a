import Harmoniser

extension Harmonisatie.Voorziening {
  /// What a parameter is about, without the name of the provision where that stands above it: "duur" of "duur proefplaats".
  func onderwerp(_ parameter: Harmonisatie.Parameter) -> String {
    let name = " " + naam.lowercased()
    let subject = parameter.onderwerp
    return subject.lowercased().hasSuffix(name) ? String(subject.dropLast(name.count)) : subject
  }
}
