// swift-tools-version: 6.2

import PackageDescription

/// Files of the corpus that no program needs.
let lindehovenOnlyForTests = [
  "lindehoven/was-wordt.verwacht.tsv",
  "lindehoven/was.overzicht.tsv",
  "lindehoven/wijziging.md",
  "lindehoven/wordt-pdf.overzicht.tsv",
  "lindehoven/wordt-pdf.txt",
  "lindehoven/wordt-zonder-nummers.md",
  "lindehoven/wordt-zonder-nummers.overzicht.tsv",
  "lindehoven/wordt.docx",
  "lindehoven/wordt.html",
  "lindehoven/wordt.overzicht.tsv",
  "lindehoven/wordt.xml",
]

let package = Package(
  name: "griffel",
  platforms: [.macOS("26.0")],
  products: [
    .executable(name: "griffel", targets: ["griffel"])
  ],
  targets: [
    // Each target stands above the ones it imports; README.md ("Where is what") explains the house.
    .target(name: "Concurrent"),
    .target(name: "SourceText", dependencies: ["Concurrent"]),
    .target(name: "Markup"),
    .target(name: "Regeling", dependencies: ["Concurrent", "SourceText"]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "Zip", dependencies: ["CZlib"]),
    .target(name: "Parser", dependencies: ["Concurrent", "Markup", "Regeling", "SourceText", "Zip"]),
    .target(name: "Comparer", dependencies: ["Concurrent", "Regeling"]),
    .target(name: "Amender", dependencies: ["Comparer", "Parser", "Regeling", "SourceText"]),
    .target(name: "Harmoniser", dependencies: ["Concurrent", "Parser", "Regeling"]),
    .target(name: "Renderer", dependencies: ["Concurrent"]),
    .target(
      name: "Templates",
      path: "Templates",
      resources: [
        .embedInCode("bladeren.mustache"), .embedInCode("harmonisatie.mustache"),
        .embedInCode("hoofd.mustache"),
        .embedInCode("leeswijzer.mustache"), .embedInCode("pagina.mustache"),
        .embedInCode("slot.mustache"), .embedInCode("stijl.mustache"), .embedInCode("stijl-liggend.mustache"),
        .embedInCode("toelichting.mustache"), .embedInCode("verordening.mustache"),
        .embedInCode("was-wordt.mustache"),
      ]),
    .target(
      name: "Voorbeeld",
      path: "Corpus",
      exclude: ["README.md", "merwerijk", "veenkade", "zoutmeer", "vormen", ".gitattributes"]
        + lindehovenOnlyForTests,
      sources: ["Voorbeeld.swift"],
      resources: [.embedInCode("lindehoven/was.md"), .embedInCode("lindehoven/wordt.md")]),
    .target(
      name: "Documents",
      dependencies: [
        "Amender", "Comparer", "Concurrent", "Harmoniser", "Parser", "Regeling", "Renderer", "SourceText",
      ]),
    .executableTarget(
      name: "griffel",
      dependencies: [
        "Amender", "Comparer", "Concurrent", "Documents", "Harmoniser", "Parser", "Regeling", "Renderer",
        "SourceText",
        "Templates",
        "Voorbeeld",
        "Zip",
      ]),
    .testTarget(name: "ZipTests", dependencies: ["Zip"]),
    .executableTarget(
      name: "griffel-bench",
      dependencies: ["Concurrent", "Documents", "Harmoniser", "Parser", "Regeling", "Renderer", "SourceText"]),
    .testTarget(name: "ConcurrentTests", dependencies: ["Concurrent"]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(name: "RegelingTests", dependencies: ["Regeling", "SourceText"]),
    .testTarget(
      name: "ParserTests", dependencies: ["CaseFiles", "Markup", "Parser", "Regeling", "SourceText", "Zip"],
      exclude: ["Verwijzingen/gevallen.md", "Verwijzingen/vormen.md", "Verwijzingen/wijzigen.md"]),
    // The pages of Tests/Specs, for the tests that run their cases.
    .target(name: "CaseFiles", path: "Tests/CaseFiles"),
    // Random edits with known truth, for the tests of whatever compares or amends.
    .target(name: "Bewerkingen", dependencies: ["Parser", "Regeling"], path: "Tests/Bewerkingen"),
    .testTarget(
      name: "ComparerTests",
      dependencies: ["Bewerkingen", "CaseFiles", "Comparer", "Parser", "Regeling", "SourceText"],
      exclude: ["Aard/gevallen.md"]),
    .testTarget(
      name: "AmenderTests", dependencies: ["Amender", "CaseFiles", "Parser", "Regeling", "SourceText"]),
    .testTarget(
      name: "WijzigingTests",
      dependencies: [
        "Amender", "Bewerkingen", "CaseFiles", "Comparer", "Documents", "Parser", "Regeling", "Renderer",
        "SourceText", "Templates", "Zip",
      ]),
    .testTarget(
      name: "HarmoniserTests",
      dependencies: ["Documents", "Harmoniser", "Parser", "Regeling", "SourceText"]),
    .testTarget(name: "RendererTests", dependencies: ["Renderer", "Templates"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Comparer", "Documents", "Harmoniser", "Parser", "Regeling", "Renderer", "SourceText"]),
    .testTarget(
      name: "LawTests",
      dependencies: [
        "Comparer", "Documents", "Markup", "Parser", "Regeling", "Renderer", "SourceText", "Templates", "Zip",
      ]),
    .testTarget(
      name: "GriffelTests",
      dependencies: ["griffel", "Documents", "Parser", "Regeling", "Renderer", "SourceText", "Zip"]),
  ],
  swiftLanguageModes: [.v6]
)
