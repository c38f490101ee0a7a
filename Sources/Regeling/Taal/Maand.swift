/// The months of the calendar.
public enum Maand {
  /// Their names, January first.
  public static let namen = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]
}
