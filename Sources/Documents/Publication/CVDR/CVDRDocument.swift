import Regeling
import Renderer

/// The XML of the national register of local regulations.
///
/// Numbers keep their punctuation, so that the text reads as in the source; inferred ones are printed. What the register has
/// no place for stands where its words belong: a cover decision in the preambule, what follows the signature below it.
public enum CVDRDocument {
  /// The document of `verordening`, with what it says about itself as metadata and nothing else.
  public static func make(_ verordening: Verordening) -> Publication {
    var writer = CVDRWriter(verordening)
    writer.open(
      "cvdr",
      [
        "xmlns": "http://standaarden.overheid.nl/cvdr/terms/",
        "xmlns:overheid": "http://standaarden.overheid.nl/owms/terms/",
        "xmlns:overheidrg": "http://standaarden.overheid.nl/cvdr/meta/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": "http://standaarden.overheid.nl/cvdr/terms/ "
          + "http://decentrale.regelgeving.overheid.nl/cvdr/xsd/cvdr.xsd",
      ])
    writer.write(PublicationFacts(verordening))
    writer.writeBody(verordening)
    writer.close()
    return Publication(writer.xml)
  }
}

extension CVDRWriter {
  /// Writes what the register keeps about a regulation; numbers and dates that it gives out itself are left to it.
  mutating func write(_ facts: PublicationFacts) {
    open("meta")
    open("owmskern")
    field("dcterms:title", facts.title)
    field("dcterms:language", "nl")
    field("dcterms:type", "regeling", ["scheme": "overheid:Informatietype"])
    if facts.gemeente.isEmpty {
      field("dcterms:creator", facts.orgaan)
    } else {
      field("dcterms:creator", facts.gemeente, ["scheme": "overheid:Gemeente"])
    }
    close()
    open("owmsmantel")
    field("dcterms:alternative", facts.citeertitel)
    for grondslag in facts.grondslagen {
      field("dcterms:source", grondslag.tekst, ["resourceIdentifier": grondslag.resourceIdentifier])
    }
    field(
      "overheid:isRatifiedBy", facts.bestuursorgaan ?? "", ["scheme": "overheid:BestuursorgaanGemeente"])
    field("dcterms:issued", facts.dagtekening?.iso ?? "")
    close()
    open("cvdripm")
    close()
    close()
  }

  /// Writes a field, if there is something to write in it.
  private mutating func field(_ name: String, _ value: String, _ attributes: XMLWriter.Attributes = [:]) {
    guard !value.isEmpty else { return }
    xml.element(name, attributes, text: value)
    xml.newLine()
  }
}
