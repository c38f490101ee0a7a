/// The numbers by which the parts of an archive are known.
enum ZipSignature {
  static let entry: UInt32 = 0x0403_4B50
  static let directoryEntry: UInt32 = 0x0201_4B50
  static let end: UInt32 = 0x0605_4B50
  static let largeEndLocator: UInt32 = 0x0706_4B50
}
