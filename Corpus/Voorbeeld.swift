/// The example that ships inside the program: an old and a new version of one invented ordinance.
public enum Voorbeeld {
  /// A file of the example.
  public struct Bestand: Hashable, Sendable {
    /// The name under which it is written.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]
  }

  /// The ordinance as it is.
  public static let was = Bestand(name: "was.md", bytes: PackageResources.was_md)
  /// The ordinance as proposed.
  public static let wordt = Bestand(name: "wordt.md", bytes: PackageResources.wordt_md)
}
