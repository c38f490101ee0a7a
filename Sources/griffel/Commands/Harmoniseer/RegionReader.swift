import Dispatch
import Foundation
import Harmoniser
import Parser
import Regeling
import SourceText

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

  /// What the processors have read so far; each access takes the lock.
  private final class Results: @unchecked Sendable {
    private let lock = NSLock()
    private var texts: [Deelnemer?]
    private var whole: [Verordening?]
    private var messages: [(meldingen: [Diagnostic], source: SourceFile)?]
    private var rooms: [InputRoom] = []
    private var failures: [(index: Int, failure: Failure)] = []
    private var progress: Progress
    private var done = 0

    init(_ count: Int, _ progress: Progress) {
      texts = Array(repeating: nil, count: count)
      whole = Array(repeating: nil, count: count)
      messages = Array(repeating: nil, count: count)
      self.progress = progress
    }

    var hasFailed: Bool { lock.withLock { !failures.isEmpty } }

    func add(
      _ text: Deelnemer, _ verordening: Verordening?, _ meldingen: [Diagnostic], _ source: SourceFile?,
      _ room: InputRoom, at index: Int
    ) {
      lock.withLock {
        texts[index] = text
        whole[index] = verordening
        if let source, !meldingen.isEmpty { messages[index] = (meldingen, source) }
        rooms.append(room)
        done += 1
        progress.step(done, text.bestand)
      }
    }

    func fail(_ failure: Failure, at index: Int) { lock.withLock { failures.append((index, failure)) } }

    func finish(_ call: inout Call) throws(Failure)
      -> (deelnemers: [Deelnemer], verordeningen: [Verordening])
    {
      lock.lock()
      defer { lock.unlock() }
      progress.clear()
      for room in rooms { call.inputs.join(room) }
      if let first = failures.min(by: { $0.index < $1.index }) { throw first.failure }
      let printer = DiagnosticPrinter(showsAll: call.arguments.has(.alleMeldingen))
      for case let (meldingen, source)? in messages { printer.show(meldingen, in: source) }
      return (texts.compactMap(\.self), whole.compactMap(\.self))
    }
  }
}
