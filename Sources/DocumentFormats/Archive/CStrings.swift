/// Texts as C wants them: terminated, in a row that ends with NULL.
enum CStrings {
  static func with<Result>(_ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Result) -> Result {
    let storage = texts.map { Array($0.utf8CString) }
    let flat = storage.flatMap { $0 }
    return flat.withUnsafeBufferPointer { flat in
      var pointers: [UnsafePointer<CChar>?] = []
      var at = 0
      for text in storage {
        pointers.append(flat.baseAddress?.advanced(by: at))
        at += text.count
      }
      pointers.append(nil)
      return body(pointers)
    }
  }
}
