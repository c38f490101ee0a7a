/// A run that was taken out of the old text and what was put in its place; one of the two may be empty.
///
/// Also used for two equally long runs that stayed.
struct Hunk: Hashable {
  var old: Range<Int>
  var new: Range<Int>
}
