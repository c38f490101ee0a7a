/// How many articles changed, and how; other rows do not count.
public struct Samenvatting: Hashable, Sendable {
  /// Articles with the same title and text.
  public var ongewijzigd = 0
  /// Articles with another title or text.
  public var gewijzigd = 0
  /// Articles that only the new version has.
  public var nieuw = 0
  /// Articles that only the old version has.
  public var vervallen = 0
  /// Articles with another number.
  public var vernummerd = 0
  /// Articles that moved.
  public var verplaatst = 0
  /// Articles with a change of substance.
  public var inhoudelijk = 0
  /// Articles with an editorial change.
  public var redactioneel = 0
  /// Articles with a change that only follows from another.
  public var gevolg = 0

  init(_ rijen: [Rij]) {
    for rij in rijen where rij.soort == .artikel {
      switch rij.status {
      case .ongewijzigd: ongewijzigd += 1
      case .gewijzigd: gewijzigd += 1
      case .nieuw: nieuw += 1
      case .vervallen: vervallen += 1
      }
      if rij.vernummerd { vernummerd += 1 }
      if rij.verplaatst { verplaatst += 1 }
      for aard in rij.aard {
        switch aard {
        case .inhoudelijk: inhoudelijk += 1
        case .redactioneel: redactioneel += 1
        case .gevolg: gevolg += 1
        }
      }
    }
  }
}
