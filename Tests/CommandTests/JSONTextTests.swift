import Foundation
import Testing

@testable import duban

/// What is quoted for JSON is read back as it was.
@Suite struct JSONTextTests {
  @Test(arguments: [
    ("", "\"\""), ("建公厕3座", "\"建公厕3座\""), ("“引号”和\"引号\"", "\"“引号”和\\\"引号\\\"\""),
    ("a\\b/c", "\"a\\\\b/c\""), ("一\n二\r\t三", "\"一\\n二\\r\\t三\""), ("\u{0}\u{1F}", "\"\\u0000\\u001f\""),
    ("前\u{2028}中\u{2029}后\u{2027}\u{202A}", "\"前\\u2028中\\u2029后\u{2027}\u{202A}\""), ("𠮷é", "\"𠮷é\""),
  ]) func isQuoted(text: String, json: String) throws {
    #expect(JSONText.quoted(text) == json)
    let back = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String
    #expect(back == text)
  }
}
