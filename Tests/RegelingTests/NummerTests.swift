import Regeling
import Testing

@Suite struct NummerTests {
  @Test(arguments: [
    ["5", "5a", "5b", "6", "10"], ["a1", "1", "1a"], ["z", "aa", "bb"], ["2:10", "2:10a", "2:11", "3:1"],
    ["1", "1.1", "1.2", "1.10"], ["1°", "2°", "10°"], ["3A", "3b", "3C"],
  ])
  func numbersStandInTheirOrder(numbers: [String]) {
    #expect(numbers.reversed().sorted { Nummer($0) < Nummer($1) } == numbers)
  }

  @Test func aNumberTooLongForAnIntSortsLast() {
    for long in ["9223372036854775808", "9223372036854775809", "99999999999999999999999"] {
      #expect(Nummer("1") < Nummer(long))
      #expect(Nummer(long).parts[0].value == .max)
    }
    #expect(Nummer("9223372036854775806") < Nummer("9223372036854775807"))
  }

  @Test(arguments: [
    ("I", 1), ("iv", 4), ("XIX", 19), ("MMMCMXCIX", 3999), ("IIII", nil), ("IC", nil), ("", nil),
  ])
  func romanNumbersAreReadInTheirRegularSpelling(text: String, value: Int?) {
    #expect(Nummer.romanValue(text) == value)
    if let value { #expect(Nummer.roman(value) == text.uppercased()) }
  }

  @Test func aLetterPutsAnArticleBehindARomanOne() throws {
    let numbers = try ["II", "IIa", "IIB", "III"].map { try #require(Nummer(insertedRoman: $0)) }
    #expect(numbers == numbers.sorted())
    #expect(Nummer(insertedRoman: "2a") == nil)
  }

  @Test(arguments: [(0, ""), (1, "a"), (26, "z"), (27, "aa"), (53, "aaa")])
  func lettersGoOnBehindZ(value: Int, letter: String) {
    #expect(Nummer.letter(value) == letter)
  }
}
