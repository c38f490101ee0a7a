import Dispatch
import Harmoniser
import Parser
import Regeling
import SourceText
import Synchronization

/// Reads the ordinances of a region, on all processors at once.
enum RegionReader {
  /// The ordinances in the order of the request, the messages of the reader shown.
  ///
  /// - Parameter keepsWhole: whether all of each text is kept, which a comparison does not need.
  static func read(_ request: HarmoniseerRequest, keepsWhole: Bool, _ call: inout Call) throws(Failure)
    -> (deelnemers: [Deelnemer], verordeningen: [Verordening])
  {
    let results = Results(request.texts.count, Progress(total: request.texts.count, isQuiet: call.isQuiet))
    let texts = request.texts
    let shared = call
    DispatchQueue.concurrentPerform(iterations: texts.count) { index in
      guard !results.hasFailed else { return }
      var room = shared.inputs
      do throws(Failure) {
        let (source, verordening) = try room.ordinance(
          texts[index].bestand, as: shared.inputFormat, id: 0, shared.readOptions)
        guard verordening.hasArtikelen else { throw noArticles(texts[index].bestand) }
        let deelnemer = Deelnemer(verordening, gemeente: texts[index].gemeente)
        results.add(
          deelnemer, keepsWhole ? verordening : nil, verordening.meldingen, shared.isQuiet ? nil : source,
          room,
          at: index)
      } catch {
        results.fail(error, at: index)
      }
    }
    return try results.finish(&call)
  }

  private static func noArticles(_ file: String) -> Failure {
    Failure(
      .unreadable, file: file, "In deze tekst staat geen enkel artikel",
      advice: "Controleer of dit een verordening is")
  }

  /// What the processors have read so far.
  private final class Results: Sendable {
    private struct State {
      var texts: [Deelnemer?]
      var whole: [Verordening?]
      var messages: [(meldingen: [Diagnostic], source: SourceFile)?]
      var rooms: [InputRoom] = []
      var failures: [(index: Int, failure: Failure)] = []
      var progress: Progress
      var done = 0
    }

    private let state: Mutex<State>

    init(_ count: Int, _ progress: Progress) {
      state = Mutex(
        State(
          texts: Array(repeating: nil, count: count), whole: Array(repeating: nil, count: count),
          messages: Array(repeating: nil, count: count), progress: progress))
    }

    var hasFailed: Bool { state.withLock { !$0.failures.isEmpty } }

    func add(
      _ text: Deelnemer, _ verordening: Verordening?, _ meldingen: [Diagnostic], _ source: SourceFile?,
      _ room: InputRoom, at index: Int
    ) {
      state.withLock {
        $0.texts[index] = text
        $0.whole[index] = verordening
        if let source, !meldingen.isEmpty { $0.messages[index] = (meldingen, source) }
        $0.rooms.append(room)
        $0.done += 1
        $0.progress.step($0.done, text.bestand)
      }
    }

    func fail(_ failure: Failure, at index: Int) { state.withLock { $0.failures.append((index, failure)) } }

    func finish(_ call: inout Call) throws(Failure)
      -> (deelnemers: [Deelnemer], verordeningen: [Verordening])
    {
      let state = state.withLock {
        $0.progress.clear()
        return $0
      }
      for room in state.rooms { call.inputs.join(room) }
      if let first = state.failures.min(by: { $0.index < $1.index }) { throw first.failure }
      let printer = DiagnosticPrinter(showsAll: call.arguments.has(.alleMeldingen))
      for case let (meldingen, source)? in state.messages { printer.show(meldingen, in: source) }
      return (state.texts.compactMap(\.self), state.whole.compactMap(\.self))
    }
  }
}
