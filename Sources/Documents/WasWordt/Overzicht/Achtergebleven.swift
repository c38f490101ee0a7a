import Comparer

/// What is said of a reference that should have followed a renumbering.
enum Achtergebleven {
  static func sentence(_ verwijzing: AchtergeblevenVerwijzing) -> String {
    func names(_ bepalingen: [AchtergeblevenVerwijzing.Bepaling]) -> String {
      bepalingen.map(\.aanduiding).joined(separator: " en ")
    }
    let meant = "“\(verwijzing.tekst)” verwees naar wat "
    if verwijzing.hoort.isEmpty { return meant + "nu is vervallen." }
    return meant + "nu \(names(verwijzing.hoort)) \(verwijzing.hoort.count == 1 ? "is" : "zijn")."
  }
}
