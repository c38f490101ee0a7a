import Concurrent
import Testing

@Suite struct RoomTests {
  @Test func whatIsInARoomIsTakenOnce() {
    let room = Room([1, 2])
    #expect(room.take() == [1, 2])
    #expect(room.take() == nil)
  }
}
