import Renderer

/// What holds for any template with any data: it is refused with a reason, or filled, and twice alike.
enum TemplateLaws {
  static func broken(_ input: [UInt8]) -> [String] {
    let (template, data) = TemplateInput.parts(input)
    let text = String(decoding: template, as: UTF8.self)
    let value = (try? JSONReader.read(data)).map { MustacheValue($0) } ?? .null
    do throws(MustacheError) {
      let parsed = try MustacheTemplate(parsing: text, name: "sjabloon")
      let part = try MustacheTemplate(parsing: "<{{a}}>\n", name: "deel")
      let partials = ["zelf": parsed, "deel": part]
      let filled = try parsed.render(value, partials: partials)
      if try MustacheTemplate(parsing: text, name: "sjabloon").render(value, partials: partials) != filled {
        return ["filled twice, it differs"]
      }
      return text.contains("{{") || filled == text ? [] : ["a template without tags has changed"]
    } catch {
      return error.message.isEmpty || error.line < 1 ? ["an error without a place"] : []
    }
  }
}

/// What holds for any bytes read as JSON: they are refused with a line, or come back when written.
enum JSONLaws {
  static func broken(_ input: [UInt8]) -> [String] {
    do throws(JSONError) {
      let value = try JSONReader.read(input)
      let written = JSONWriter.bytes(value)
      return try JSONReader.read(written) == value && JSONWriter.bytes(value) == written
        ? [] : ["comes back changed"]
    } catch {
      return error.message.isEmpty || error.line < 1 ? ["an error without a place"] : []
    }
  }
}
