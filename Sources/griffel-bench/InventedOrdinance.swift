/// An endless ordinance of an invented municipality, for measuring: every form that the reader knows, in turn.
enum InventedOrdinance {
  /// About `size` bytes of Markdown.
  static func markdown(size: Int) -> [UInt8] {
    var text = "# Verordening van de raad van de gemeente Lindehoven\n\n"
    text.reserveCapacity(size + 5000)
    var artikel = 0
    var hoofdstuk = 0
    while text.utf8.count < size {
      if artikel % 12 == 0 {
        hoofdstuk += 1
        text += "## Hoofdstuk \(hoofdstuk). Onderwerp nummer \(hoofdstuk)\n\n"
      }
      artikel += 1
      text += "### Artikel \(artikel). Regel \(artikel) over het onderwerp\n\n"
      text += body(artikel)
    }
    return Array(text.utf8)
  }

  /// The same as plain text, its lines wrapped and its pages numbered, as text out of a PDF is.
  static func plainText(size: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(size + size / 50)
    var column = 0
    var line = 0
    for byte in markdown(size: size) where byte != 0x23 && byte != 0x2A {
      let wraps = byte == 0x20 && column > 90
      result.append(wraps ? 0x0A : byte)
      column = wraps || byte == 0x0A ? 0 : column + 1
      if wraps || byte == 0x0A { line += 1 }
      if byte == 0x0A, line > 0, line % 45 == 0 {
        result += Array("\n\(line / 45)\n\n\u{0C}".utf8)
        line += 1
      }
    }
    return result
  }

  private static func body(_ n: Int) -> String {
    switch n % 4 {
    case 0:
      """
      1. Het college beslist binnen \(n % 20 + 2) weken na ontvangst van de aanvraag, bedoeld in artikel \(max(n - 3, 1)), eerste lid.
      2. Het college kan deze termijn één keer met ten hoogste \(n % 9 + 1) weken verlengen en deelt dat schriftelijk mee.
      3. Een besluit als bedoeld in het tweede lid vermeldt in ieder geval:
         a. de reden van de verlenging;
         b. de datum waarop uiterlijk wordt beslist; en
         c. de wijze waarop de aanvrager tijdens de verlenging wordt geïnformeerd.


      """
    case 1:
      """
      In deze verordening wordt verstaan onder:

      - **aanvraag \(n)**: een verzoek van een belanghebbende om een besluit te nemen;
      - *medewerker*: degene die namens het college met de aanvrager spreekt;
      - voorziening: alles wat het college op grond van [de wet](https://example.org/\(n)) aan een inwoner verstrekt.


      """
    case 2:
      """
      Het college verstrekt de voorziening in natura, tenzij de inwoner vraagt om een bedrag waarmee hij de voorziening zelf inkoopt. \
      De hoogte van dat bedrag is ten hoogste \(n % 70 + 30)% van de kosten van de voorziening in natura, en wordt elk jaar opnieuw vastgesteld.

      Op de aanvraag is artikel 4:5 van de Algemene wet bestuursrecht van toepassing.


      """
    default:
      """
      1. De volgende bedragen gelden per kalenderjaar:

      | Groep | Bedrag |
      |---|---|
      | één persoon | € \(n % 900 + 100) |
      | twee personen | € \(n % 900 + 250) |

      2. De bedragen worden jaarlijks op 1 januari aangepast aan de ontwikkeling van de prijzen\\.


      """
    }
  }
}
