import Regeling
import Testing

@Suite struct TelwoordTests {
  @Test(arguments: [
    ("een", 1), ("twaalf", 12), ("twintig", 20), ("vijfentwintig", 25), ("negenennegentig", 99),
    ("honderd", 100), ("honderdtwintig", 120), ("honderdeneen", 101), ("driehonderdvijftig", 350),
    ("negenhonderdnegenennegentig", 999), ("honderdhonderd", nil), ("eenentien", nil), ("zin", nil),
    ("", nil),
  ])
  func numberWordsAreRead(word: String, value: Int?) {
    #expect(Telwoord.value(word) == value)
    if value != nil { #expect(Telwoord.mayBegin(word)) }
  }

  @Test func digitsAreReadWhereTheyAreAskedFor() {
    #expect(Telwoord.value("12") == nil)
    #expect(Telwoord.valueOrDigits("12") == 12)
    #expect(Telwoord.valueOrDigits("twaalf") == 12)
    #expect(Telwoord.valueOrDigits("dozijn") == nil)
  }

  @Test func smallNumbersHaveAWord() {
    for value in 1...19 { #expect(Telwoord.naam(value).flatMap(Telwoord.value) == value) }
    #expect(Telwoord.naam(0) == nil)
    #expect(Telwoord.naam(20) == nil)
  }

  @Test(arguments: [
    ("1", "eerste"), ("8", "achtste"), ("12", "twaalfde"), ("20", "twintigste"), ("22", "tweeëntwintigste"),
    ("31", "eenendertigste"), ("99", "negenennegentigste"), ("0", nil), ("100", nil), ("2a", nil), ("", nil),
  ])
  func ordinalsAreNamedAndRead(nr: String, name: String?) {
    #expect(Rangtelwoord.naam(nr) == name)
    if let name {
      #expect(Rangtelwoord.value(of: name) == Int(nr))
      #expect(Rangtelwoord.value(of: name.uppercased()) == Int(nr))
    }
  }

  @Test(arguments: [("tweeentwintigste", 22), ("tweede", 2), ("beide", nil), ("te", nil), ("laatste", nil)])
  func ordinalsNeedNoDiaeresis(word: String, value: Int?) {
    #expect(Rangtelwoord.value(of: word) == value)
  }

  @Test(arguments: [("2", "tweede lid"), ("2a", "lid 2a")])
  func aLidIsNamed(nr: String, name: String) {
    #expect(Rangtelwoord.lid(nr) == name)
  }
}
