import Testing

@Suite struct HTMLTests {
  @Test func namesAreInLowerCase() {
    #expect(read(#"<P CLASS="Kop">x</p>"#, .html) == "<p class=Kop>x</p>")
  }

  @Test func voidElementsEndAtOnce() {
    #expect(read("a<br>b<hr/>c<img alt=d>", .html) == "a<br></br>b<hr></hr>c<img alt=d></img>")
    #expect(read("a</br>b", .html) == "a<br></br>b")
  }

  @Test(arguments: [
    ("<p>a<p>b", "<p>a</p><p>b</p>"),
    ("<ul><li>a<li>b</ul>c", "<ul><li>a</li><li>b</li></ul>c"),
    ("<ol><li><p>a<ol><li>b</ol><li>c</ol>", "<ol><li><p>a</p><ol><li>b</li></ol></li><li>c</li></ol>"),
    ("<p>a<ul><li><p>b</ul>", "<p>a</p><ul><li><p>b</p></li></ul>"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
    (
      "<table><tr><td>a<td>b<tr><td>c</table>d",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>d"
    ),
    (
      "<table><thead><tr><th>a<tbody><tr><td>b</table>",
      "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>"
    ),
    ("<h2>a</h3>b", "<h2>a</h2>b"),
    ("<td><p>a</div></td>", "<td><p>a</p></td>"),
    ("<div><td>a</div>b", "<div><td>ab</td></div>"),
  ])
  func endTagsMayBeLeftOut(source: String, expected: String) {
    #expect(read(source, .html) == expected)
  }

  @Test func scriptsAndStylesAreNoText() {
    #expect(
      read("a<script>if (1 < 2) { '<p>' }</SCRIPT>b<style>p > a {}</style>c", .html)
        == "a<script></script>b<style></style>c")
    #expect(read("<script>a<b>c", .html) == "<script>a<b>c</b></script>")
  }

  @Test func namedCharactersAreDecoded() {
    #expect(
      read("&nbsp;&eacute;&euro;&ndash;&rsquo;&Eacute;&shy;&hellip;", .html)
        == "{\u{A0}}{é}{€}{–}{’}{É}{\u{AD}}{…}")
    #expect(read("&#150;&#8211;&onbekend;&nbsp", .html) == "{–}{–}&onbekend;&nbsp")
  }
}
