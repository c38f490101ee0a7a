import Foundation
import Testing

/// The buttons and keys of the was-wordt page, pressed in a real browser.
@Suite(
  .enabled(
    if: Browser.path != nil,
    "no Chromium, Chrome or Edge is installed: the script of the was-wordt page is not tried"))
struct PageScriptTests {
  /// What the page showed after each step.
  private struct Outcome: Decodable {
    struct Step: Decodable {
      /// The row that is pointed out, and the one that has the focus.
      var here: String
      var focus: String
      /// The rows of changes that can be seen, by their article.
      var seen: [String]
      /// Rows besides: what did not change, and further lines of a row.
      var others: Int
      /// What is read aloud.
      var state: String
    }

    var buttons: [String]
    var steps: [String: Step]
    /// What can be seen of a changed row in columns, as one text, and in columns again.
    var columns: String
    var oneText: String
    var columnsAgain: String
    var pressed: [String]
  }

  /// Presses keys and writes down what is seen.
  private static let driver = """
    <script>
    addEventListener("load", function () {
      function visible(node) { return node.getClientRects().length > 0; }
      function name(row) { return row && row.id ? row.id : ""; }
      function text(node) {
        return Array.from(node.querySelectorAll("td")).filter(visible).map(function (cell) {
          var clone = cell.cloneNode(true);
          clone.querySelectorAll(".stem").forEach(function (word) { word.remove(); });
          clone.querySelectorAll("del").forEach(function (word) { word.textContent = "[-" + word.textContent + "-]"; });
          clone.querySelectorAll("ins").forEach(function (word) { word.textContent = "{+" + word.textContent + "+}"; });
          return clone.textContent.trim();
        }).join(" | ");
      }
      var table = document.querySelector("tr.aard-inhoudelijk").closest("table");
      function step() {
        var rows = Array.from(table.querySelectorAll("tbody tr"));
        return {
          here: name(document.querySelector(".hier")), focus: name(document.activeElement),
          seen: rows.filter(function (row) { return row.id && visible(row); }).map(name),
          others: rows.filter(function (row) { return !row.id && visible(row); }).length,
          state: document.querySelector(".bladeren .stand").textContent
        };
      }
      function press(key, more) {
        var target = more && more.target || document.body;
        target.dispatchEvent(new KeyboardEvent("keydown", Object.assign({ key: key, bubbles: true, cancelable: true }, more)));
      }
      var buttons = Array.from(document.querySelectorAll(".bladeren button"));
      var steps = { start: step() };
      press("j", { ctrlKey: true }); steps.withControl = step();
      var field = document.body.appendChild(document.createElement("input"));
      press("j", { target: field }); steps.inField = step();
      field.remove();
      press("j"); steps.first = step();
      press("j"); press("j"); steps.third = step();
      press("k"); steps.back = step();
      press("k"); press("k"); press("k"); steps.beforeFirst = step();
      press("i"); steps.onlySubstance = step();
      for (var i = 0; i < 20; i += 1) { press("j"); }
      steps.last = step();
      press("i"); steps.all = step();
      buttons[0].click(); steps.byButton = step();
      var row = document.getElementById("rij-art_2").nextElementSibling;
      var result = { buttons: buttons.map(function (button) { return button.textContent; }), steps: steps, columns: text(row) };
      press("t");
      result.pressed = buttons.map(function (button) { return button.getAttribute("aria-pressed") || ""; });
      result.oneText = text(row);
      press("t");
      result.columnsAgain = text(row);
      document.body.setAttribute("data-uitkomst", encodeURIComponent(JSON.stringify(result)));
    });
    </script>
    """

  private static func article(_ nr: Int, _ title: String, _ text: String) -> String {
    "\n### Artikel \(nr) \(title)\n\n\(text)\n"
  }

  private static let was =
    "# Verordening kade\n"
    + article(1, "Begrip", "Een kade is een oever die voor schepen is ingericht.")
    + article(
      2, "Aanvraag",
      "1. Het college beslist binnen zes weken over de aanvraag.\n\n2. De aanvraag gaat over een ligplaats.")
    + article(3, "Naleving", "De verordning wordt nageleefd door iedereen die aan de kade ligt.")
    + article(4, "Afmeren", "Een schip ligt evenwijdig aan de kade, zoals bedoeld in artikel 5.")
    + article(5, "Verbod", "Ankeren voor de kade is verboden.")
    + article(6, "Toezicht", "De havenmeester ziet erop toe dat niemand voor de kade ankert.")

  private static let wordt =
    "# Verordening kade\n"
    + article(1, "Begrip", "Een kade is een oever die voor schepen is ingericht.")
    + article(
      2, "Aanvraag",
      "1. Het college beslist binnen acht weken over de aanvraag.\n\n2. De aanvraag gaat over een ligplaats.")
    + article(3, "Naleving", "De verordening wordt nageleefd door iedereen die aan de kade ligt.")
    + article(4, "Leges", "Voor een ligplaats is een bedrag verschuldigd.")
    + article(5, "Afmeren", "Een schip ligt evenwijdig aan de kade, zoals bedoeld in artikel 5.")
    + article(6, "Verbod", "Ankeren voor de kade is verboden.")

  /// The rows with a change, and those of them that change a rule or should.
  private static let changes = [
    "rij-art_2", "rij-art_3", "rij-art_4", "rij-art_5", "rij-art_6", "rij-was-art_6",
  ]
  private static let substance = ["rij-art_2", "rij-art_4", "rij-art_5", "rij-was-art_6"]

  @Test func keysJumpFilterAndSwitch() throws {
    try check(JSONDecoder().decode(Outcome.self, from: outcome(of: Self.driver)))
  }

  @Test func theContinuousTextJumpsAndFiltersToo() throws {
    let outcome = try JSONDecoder().decode(
      [String: ContinuousStep].self, from: outcome(of: Self.continuousDriver, "--vorm", "doorlopend"))
    func step(_ name: String) throws -> ContinuousStep { try #require(outcome[name]) }
    let all = try step("start").seen
    #expect(try step("start").buttons == ["Vorige", "Volgende", "Alleen inhoudelijk"])
    #expect(try step("second").here == all[1] && step("second").state == "Wijziging 2 van \(all.count)")
    // An editorial change goes, with all its text, and comes back; the key for one text does nothing here.
    let substance = try step("onlySubstance")
    #expect(substance.seen == Self.substance && all == Self.changes)
    #expect(substance.text.contains("acht weken") && !substance.text.contains("verordening wordt nageleefd"))
    #expect(try step("all").seen == all && step("all").text == step("start").text)
  }

  /// What comes of a driver in the page of a comparison, as JSON.
  private func outcome(of driver: String, _ options: String...) throws -> Data {
    let program = try Program()
    try program.write(Self.was, to: "was.md")
    try program.write(Self.wordt, to: "wordt.md")
    let arguments = ["was-wordt", "was.md", "wordt.md", "-o", "kaal.html", "--stil"] + options
    #expect(try program.run(arguments).code == 0)
    let page = try program.read("kaal.html")
    let end = try #require(page.range(of: "</body>"))
    try program.write(page.replacingCharacters(in: end, with: driver + "</body>"), to: "pagina.html")
    let seen = try Browser.page(
      program.folder.appending(path: "pagina.html"), profile: program.folder.appending(path: "profiel"))
    let mark = try #require(seen.range(of: "data-uitkomst=\""), "the driver did not finish")
    let coded = seen[mark.upperBound...].prefix { $0 != "\"" }
    return Data(try #require(String(coded).removingPercentEncoding).utf8)
  }

  /// What a page with one text shows after a step.
  private struct ContinuousStep: Decodable {
    var here: String
    var seen: [String]
    var state: String
    var buttons: [String]
    var text: String
  }

  private static let continuousDriver = """
    <script>
    addEventListener("load", function () {
      function press(key) { document.body.dispatchEvent(new KeyboardEvent("keydown", { key: key, bubbles: true })); }
      function step() {
        var here = document.querySelector(".hier");
        return {
          here: here ? here.id : "",
          seen: Array.from(document.querySelectorAll("section.wijziging")).filter(function (part) {
            return part.getClientRects().length > 0;
          }).map(function (part) { return part.id; }),
          state: document.querySelector(".bladeren .stand").textContent,
          buttons: Array.from(document.querySelectorAll(".bladeren button")).map(function (one) { return one.textContent; }),
          text: document.getElementById("tekst").innerText
        };
      }
      var result = { start: step() };
      press("j"); press("j"); result.second = step();
      press("i"); result.onlySubstance = step();
      press("i"); press("t"); result.all = step();
      document.body.setAttribute("data-uitkomst", encodeURIComponent(JSON.stringify(result)));
    });
    </script>
    """

  private func check(_ outcome: Outcome) throws {
    func step(_ name: String) throws -> Outcome.Step { try #require(outcome.steps[name]) }
    let all = Self.changes
    #expect(outcome.buttons == ["Vorige", "Volgende", "Alleen inhoudelijk", "Eén tekst"])

    // Nothing is pointed out before a key is pressed, nor by keys that are meant for something else.
    for name in ["start", "withControl", "inField"] {
      let step = try step(name)
      #expect(step.here.isEmpty && step.state.isEmpty && step.seen == all)
    }
    #expect(try step("start").others > 0)

    // From change to change; an unchanged article counts only for what was left behind in it.
    let count = try #require(try step("first").state.split(separator: " ").last.flatMap { Int($0) })
    #expect(try step("first").here == "rij-art_2" && step("first").focus == "rij-art_2")
    #expect(try step("first").state == "Wijziging 1 van \(count)")
    #expect(try step("third").here == "rij-art_4" && step("third").state == "Wijziging 3 van \(count)")
    #expect(try step("back").here == "rij-art_3")
    #expect(try step("beforeFirst").here == "rij-art_2")

    // Only what is of substance, new or lapsed, and a reference that was left behind.
    let substance = Self.substance
    #expect(try step("onlySubstance").seen == substance)
    #expect(try step("onlySubstance").state == "\(substance.count) wijzigingen getoond")
    #expect(try step("last").here == "rij-was-art_6")
    #expect(try step("last").state == "Wijziging \(substance.count) van \(substance.count)")
    #expect(try step("all").seen == all && step("all").others == step("start").others)
    #expect(try step("byButton").state == "Wijziging \(count - 1) van \(count)")

    // Columns and one text say the same.
    let columns =
      "1. Het college beslist binnen [-zes weken-] over de aanvraag. | "
      + "1. Het college beslist binnen {+acht weken+} over de aanvraag."
    #expect(outcome.columns == columns && outcome.columnsAgain == columns)
    #expect(outcome.oneText == "1. Het college beslist binnen [-zes weken-]{+acht weken+} over de aanvraag.")
    #expect(outcome.pressed == ["", "", "false", "true"])
  }
}
