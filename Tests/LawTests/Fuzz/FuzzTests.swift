import Testing

/// Random inputs from a fixed seed: nothing crashes, and the laws hold for them as for any other.
@Suite(.serialized) struct FuzzTests {
  @Test(arguments: FuzzKind.all.filter { FuzzSetting.only == nil || $0.name == FuzzSetting.only })
  func lawsHoldForAnyInput(kind: FuzzKind) {
    let numbers = FuzzSetting.first..<FuzzSetting.first + FuzzSetting.count
    for failure in FuzzRun(kind, numbers).run() { Issue.record("\(failure.description)") }
  }
}
