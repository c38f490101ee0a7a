import Renderer
import Testing

/// Comments, variables and changes of delimiters.
@Suite struct MustacheVariableTests {
  @Test(arguments: [
    MustacheCase("within a line", "voor {{! weg }}na", gives: "voor na"),
    MustacheCase("over lines", "12{{!\n  een\n  twee\n}}34\n", gives: "1234\n"),
    MustacheCase("alone on a line", "eerst\n{{! weg }}\nlaatst\n", gives: "eerst\nlaatst\n"),
    MustacheCase("alone and indented", "eerst\n  {{! weg }}  \nlaatst\n", gives: "eerst\nlaatst\n"),
    MustacheCase("alone with CR LF", "|\r\n{{! weg }}\r\n|", gives: "|\r\n|"),
    MustacheCase("alone on the first line", "  {{! weg }}\n!", gives: "!"),
    MustacheCase("alone on the last line", "!\n  {{! weg }}", gives: "!\n"),
    MustacheCase("over lines, alone", "eerst\n  {{!\n weg\n  }}\nlaatst\n", gives: "eerst\nlaatst\n"),
    MustacheCase("beside text", "  12 {{! 34 }}\n", gives: "  12 \n"),
    MustacheCase("is no variable", "{{! naam }}{{!naam}}", ["naam": "x", "! naam": "y"], gives: ""),
  ])
  func comments(_ example: MustacheCase) throws { try example.check() }

  @Test(arguments: [
    MustacheCase("no tag", "Dag { wereld }\n", gives: "Dag { wereld }\n"),
    MustacheCase("a name", "Dag {{naam}}!", ["naam": "raad"], gives: "Dag raad!"),
    MustacheCase("escaped", "{{x}}", ["x": "& \" < > '"], gives: "&amp; &quot; &lt; &gt; '"),
    MustacheCase("three braces", "{{{x}}}", ["x": "& \" < >"], gives: "& \" < >"),
    MustacheCase("ampersand", "{{&x}}", ["x": "& \" < >"], gives: "& \" < >"),
    MustacheCase(
      "a number as written", "{{x}} {{{x}}} {{&x}}", ["x": .number("1.210")], gives: "1.210 1.210 1.210"),
    MustacheCase("null", "({{x}}) ({{{x}}}) ({{&x}})", ["x": .null], gives: "() () ()"),
    MustacheCase("unknown", "({{x}}) ({{{x}}}) ({{&x}})", [:], gives: "() () ()"),
    MustacheCase("accents", "{{titel}}", ["titel": "coördinatie één"], gives: "coördinatie één"),
    MustacheCase("white space in the tag", "|{{ x }}|{{{ x }}}|{{& x }}|", ["x": "-"], gives: "|-|-|-|"),
    MustacheCase(
      "white space around the tag", "| {{x}} | {{{x}}} | {{&x}} |", ["x": "-"], gives: "| - | - | - |"),
    MustacheCase("alone on a line", "  {{x}}\n  {{{x}}}\n  {{&x}}\n", ["x": "-"], gives: "  -\n  -\n  -\n"),
  ])
  func variables(_ example: MustacheCase) throws { try example.check() }

  @Test(arguments: [
    MustacheCase("a path", "{{a.b.c}}", ["a": ["b": ["c": "diep"]]], gives: "diep"),
    MustacheCase("a path, unescaped", "{{{a.b}}}{{&a.b}}", ["a": ["b": "<"]], gives: "<<"),
    MustacheCase("broken off", "({{a.b.c}})", ["a": [:]], gives: "()"),
    MustacheCase("through a text", "({{a.b}})", ["a": "tekst"], gives: "()"),
    MustacheCase(
      "not taken up again further out", "({{a.b.naam}})", ["a": ["b": [:]], "b": ["naam": "x"]], gives: "()"),
    MustacheCase(
      "starts further out", "{{#a}}{{b.naam}}{{/a}}", ["a": ["x": "y"], "b": ["naam": "buiten"]],
      gives: "buiten"),
    MustacheCase(
      "first part decides", "{{#a}}({{b.c}}){{/a}}", ["a": ["b": [:]], "b": ["c": "fout"]], gives: "()"),
    MustacheCase("is never one key", "({{a.b}})", ["a.b": "c"], gives: "()"),
    MustacheCase("key with a dot hides nothing", "{{a.b}}", ["a.b": "c", "a": ["b": "d"]], gives: "d"),
    MustacheCase("the value itself", "Dag {{.}}!", "raad", gives: "Dag raad!"),
    MustacheCase("the value itself, escaped", "{{.}}", "<&>", gives: "&lt;&amp;&gt;"),
    MustacheCase("the value itself, unescaped", "{{{.}}}{{&.}}", "<", gives: "<<"),
    MustacheCase("the value itself, a number", "{{.}}", .number("85"), gives: "85"),
    MustacheCase(
      "lists and objects print nothing", "({{a}}{{b}})", ["a": ["x"], "b": ["c": "d"]], gives: "()"),
  ])
  func names(_ example: MustacheCase) throws { try example.check() }

  @Test(arguments: [
    MustacheCase("a pair", "{{=<% %>=}}(<%x%>)", ["x": "dag"], gives: "(dag)"),
    MustacheCase("other braces are text", "{{=| |=}}{{x}} |x|", ["x": "dag"], gives: "{{x}} dag"),
    MustacheCase("back again", "{{=| |=}}|x| |={{ }}=|{{x}}", ["x": "1"], gives: "1 1"),
    MustacheCase("white space", "{{=   @   @   =}}@x@", ["x": "1"], gives: "1"),
    MustacheCase(
      "sections", "{{#s}}{{x}}|x|{{/s}}{{=| |=}}|#s|{{x}}|x||/s|", ["s": true, "x": "1"], gives: "1|x|{{x}}1"),
    MustacheCase(
      "inverted sections", "{{^s}}{{x}}{{/s}}{{=| |=}}|^s|{{x}}|x||/s|", ["s": false, "x": "1"],
      gives: "1{{x}}1"),
    MustacheCase(
      "not for partials", "{{>p}}{{=| |=}}|>p|", ["x": "1"], partials: ["p": "({{x}})"], gives: "(1)(1)"),
    MustacheCase(
      "not from partials", "{{>p}}{{x}}|x|", ["x": "1"], partials: ["p": "{{=| |=}}|x|"], gives: "11|x|"),
    MustacheCase("with an ampersand", "{{=| |=}}|&x|", ["x": "<"], gives: "<"),
    MustacheCase("beside text", "| {{=@ @=}} |", gives: "|  |"),
    MustacheCase("alone on a line", "eerst\n  {{=@ @=}}\nlaatst\n", gives: "eerst\nlaatst\n"),
    MustacheCase("alone with CR LF", "|\r\n{{= @ @ =}}\r\n|", gives: "|\r\n|"),
    MustacheCase("alone on the first line", "  {{=@ @=}}\n=", gives: "="),
    MustacheCase("alone on the last line", "=\n  {{=@ @=}}", gives: "=\n"),
  ])
  func delimiters(_ example: MustacheCase) throws { try example.check() }
}
