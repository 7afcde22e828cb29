/// A long text made of sample reports: repeated, each digit but 0 replaced by another, so that no two pages are the same.
enum LongText {
  static func make(of samples: [String], characters: Int) -> String {
    var state: UInt64 = 42
    func digit() -> UInt32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return 0x31 + UInt32((state >> 33) % 9)
    }
    var view = String.UnicodeScalarView()
    var count = 0
    while count < characters {
      for sample in samples where count < characters {
        for scalar in sample.unicodeScalars {
          let isDigit = (0x31...0x39).contains(scalar.value)
          view.append(isDigit ? Unicode.Scalar(digit()) ?? scalar : scalar)
          count += 1
        }
        view.append("\n")
        count += 1
      }
    }
    return String(view)
  }
}
