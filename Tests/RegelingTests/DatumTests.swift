import Regeling
import Testing

@Suite struct DatumTests {
  @Test(arguments: [
    ("2027-01-01", "1 januari 2027"), ("2024-02-29", "29 februari 2024"), ("2000-02-29", "29 februari 2000"),
    ("0987-12-31", "31 december 987"),
  ])
  func aDayIsReadAndWritten(iso: String, voluit: String) throws {
    let datum = try #require(Datum(iso: iso))
    #expect(datum.iso == iso)
    #expect(datum.voluit == voluit)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00", "0000-01-01",
    "2024-1-01", "24-01-01", "2024-01-01-", "+024-01-01", "",
  ])
  func whatTheCalendarDoesNotHaveIsNone(iso: String) {
    #expect(Datum(iso: iso) == nil)
  }

  @Test func daysStandInTheOrderOfTheCalendar() {
    let days = ["1999-12-31", "2000-01-01", "2000-01-02", "2000-02-01", "2001-01-01"].compactMap(
      Datum.init(iso:))
    #expect(days.count == 5)
    #expect(days.shuffled().sorted() == days)
  }

  @Test func everyWordOfTimeNamesItsUnit() {
    for eenheid in Tijdseenheid.allCases {
      #expect(Tijdseenheid(woord: eenheid.rawValue) == eenheid)
      #expect(Tijdseenheid(woord: eenheid.meervoud) == eenheid)
    }
    #expect(Tijdseenheid(woord: "euro") == nil)
  }
}
