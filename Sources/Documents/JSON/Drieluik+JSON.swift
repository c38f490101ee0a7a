import Comparer
import Renderer

extension Drieluik {
  /// The three comparisons as `was-wordt` gives them for three texts: `griffel.was-wordt-drie/1`.
  public func json(showsAll: Bool) -> JSONValue {
    [
      "schema": "griffel.was-wordt-drie/1",
      "voorstel": voorstel.json(.none, showsAll: showsAll),
      "amendement": amendement.json(.none, showsAll: showsAll),
      "geheel": geheel.json(.none, showsAll: showsAll),
    ]
  }
}
