/// What stops a file from being read or written: facts, no words.
public enum FormatError: Error, Hashable, Sendable {
  /// No bytes, or nothing but a byte order mark.
  case empty
  /// Not text but something else, told by its first bytes or by its NULs.
  case binary(Signature)
  /// The first byte that isn't text in this encoding.
  case undecodable(encoding: TextEncoding, byteOffset: Int)
  /// No encoding that reports use fits the bytes; where the likeliest one breaks.
  case unknownEncoding(byteOffset: Int)
  case tooLarge(bytes: Int, limit: Int)
  /// A system library isn't installed; the Debian package that brings it.
  case libraryMissing(name: String, package: String)
  /// A program isn't on PATH; the Debian package that brings it.
  case helperMissing(name: String, package: String)
  case helperFailed(name: String, status: Int, message: String)
  /// The program ran and made nothing of a file of this kind: it can't open it.
  case helperRefused(name: String, kind: FileKind)
  case helperTimedOut(name: String, seconds: Int)
  /// The content isn't what the file's name or first bytes promise; the part of it that fails.
  case damaged(format: FileKind, part: String, defect: Defect)
  /// A file of this kind isn't read here: a picture, a program.
  case unsupported(Signature)
  case csv(CSVDefect, line: Int, column: Int)

  /// What is wrong with a part of a file.
  public enum Defect: Hashable, Sendable {
    case notAnArchive
    case missingPart
    case encrypted
    /// Unpacks to more than the limit: a zip bomb, or no office document.
    case tooLarge(limit: Int)
    case tooManyParts(limit: Int)
    /// A name that leads out of its folder.
    case unsafeName
    /// A document type or entities of its own.
    case entities
    case tooDeep(limit: Int)
    case malformed(line: Int)
    case truncated
  }
}

/// What a reader could not follow and read plainly instead; nothing of the text is lost by it.
public enum ReadingProblem: Hashable, Sendable {
  /// Elements nested past the limit were read without their structure.
  case nestingFlattened(limit: Int)
  /// Control characters that no text has were left out.
  case controlCharactersDropped(count: Int)
  /// A part that holds no text of its own was left out: a picture, an embedded file.
  case partSkipped(name: String)
}
