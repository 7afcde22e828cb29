/// The format of a report's file (文件格式).
public enum FileKind: String, Hashable, Sendable, CaseIterable {
  case text, html, docx, pdf, doc, wps, ofd, rtf, xlsx, csv
}
