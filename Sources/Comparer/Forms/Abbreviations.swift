/// Words that are often cut short: `t.a.v.` says what `ten aanzien van` says.
enum Abbreviations {
  /// Whether one side of a change is an abbreviation and the other is what it stands for.
  static func areSame(_ change: Hunk, _ old: TokenText, _ new: TokenText, _ vocabulary: Vocabulary) -> Bool {
    // The longest of them have four words.
    guard change.old.count <= 12, change.new.count <= 12 else { return false }
    let (was, wordt) = (letters(change.old, old, vocabulary), letters(change.new, new, vocabulary))
    guard was != wordt else { return false }
    return full[was] == wordt || full[wordt] == was
  }

  private static func letters(_ tokens: Range<Int>, _ text: TokenText, _ vocabulary: Vocabulary) -> String {
    var result = ""
    for lexeme in text.lexemes(of: tokens) where vocabulary.isClass(.word, lexeme.id) {
      result += Spelling.plain(vocabulary.text(lexeme.id)).filter(\.isLetter)
    }
    return result
  }

  /// By the letters of an abbreviation those of its words.
  private static let full = [
    "tav": "tenaanzienvan", "mbt": "metbetrekkingtot", "ivm": "inverbandmet", "dmv": "doormiddelvan",
    "nav": "naaraanleidingvan", "ipv": "inplaatsvan", "tbv": "tenbehoevevan", "tgv": "tengevolgevan",
    "mbv": "metbehulpvan", "ogv": "opgrondvan", "obv": "opbasisvan", "muv": "metuitzonderingvan",
    "igv": "ingevalvan", "tm": "totenmet",
    "ed": "endergelijke", "oa": "onderandere", "dwz": "datwilzeggen",
    "mn": "metname", "tw": "teweten", "bijv": "bijvoorbeeld", "bv": "bijvoorbeeld",
    "evt": "eventueel", "resp": "respectievelijk", "incl": "inclusief", "excl": "exclusief", "ca": "circa",
    "eens": "eenkeer", "enz": "enzovoort", "etc": "etcetera", "nl": "namelijk", "jl": "jongstleden",
    "vlgs": "volgens",
    "bw": "burgemeesterenwethouders",
  ]
}
