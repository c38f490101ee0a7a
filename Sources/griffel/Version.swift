/// The program's version, as `--versie` prints it.
let programVersion = "0.1"
