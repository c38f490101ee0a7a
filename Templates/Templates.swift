/// The page templates that ship inside the program, embedded as code so that no file need be found at run time.
public enum Templates {
  /// A built-in template.
  public struct Template: Hashable, Sendable {
    /// Its name, also the name of a file that replaces it, without `.mustache`.
    public let name: String
    /// What it is for, in Dutch.
    public let description: String
    /// Its Mustache text.
    public let text: String
  }

  /// All built-in templates: page frames first, then the parts that they share.
  public static let all: [Template] = [
    template("pagina", "algemeen raam voor stukken zonder eigen raam", PackageResources.pagina_mustache),
    template(
      "verordening", "raam van een geconsolideerde verordening", PackageResources.verordening_mustache),
    template("toelichting", "raam van een toelichting", PackageResources.toelichting_mustache),
    template("was-wordt", "raam van een was-wordt-tabel", PackageResources.was_wordt_mustache),
    template("harmonisatie", "raam van een regionale vergelijking", PackageResources.harmonisatie_mustache),
    template("hoofd", "deel: begin van de pagina met titel en feiten", PackageResources.hoofd_mustache),
    template("leeswijzer", "deel: uitleg van de merktekens", PackageResources.leeswijzer_mustache),
    template(
      "bladeren", "deel: knoppen en toetsen van een was-wordt-tabel", PackageResources.bladeren_mustache),
    template("slot", "deel: einde van de pagina", PackageResources.slot_mustache),
    template("stijl", "deel: opmaak voor scherm en druk", PackageResources.stijl_mustache),
    template("stijl-liggend", "deel: opmaak voor liggend papier", PackageResources.stijl_liggend_mustache),
  ]

  /// The text of the template `name`, or nil where there is none.
  public static func text(named name: String) -> String? { all.first { $0.name == name }?.text }

  private static func template(_ name: String, _ description: String, _ bytes: [UInt8]) -> Template {
    Template(name: name, description: description, text: String(decoding: bytes, as: UTF8.self))
  }
}
