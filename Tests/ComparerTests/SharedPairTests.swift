import Comparer
import Foundation
import Testing

/// Successive versions of real regulations, where they stand beside the project.
@Suite struct SharedPairTests {
  @Test func marksRebuildEveryPairOfRealTexts() throws {
    if Teksten.wetten.isEmpty {
      print("The real regulations are not beside the project; their pairs are not compared.")
    }
    for versions in Teksten.wetten {
      for (was, wordt) in zip(versions, versions.dropFirst()) {
        _ = compare(try Teksten.read(was), try Teksten.read(wordt))
      }
    }
  }
}
