/// A number that takes four bytes, for values of which a long text holds very many.
///
/// What does not fit becomes the nearest that does: no source has so many bytes, and no list so many items.
@propertyWrapper
struct Compact: Hashable, Sendable {
  private var stored: Int32

  init(wrappedValue: Int) { stored = Int32(clamping: wrappedValue) }

  var wrappedValue: Int {
    get { Int(stored) }
    set { stored = Int32(clamping: newValue) }
  }
}
