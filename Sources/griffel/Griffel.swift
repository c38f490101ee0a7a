/// The program.
@main
struct Griffel {
  static func main() {}
}
