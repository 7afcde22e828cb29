/// Colours of the terminal; never the only sign of anything.
struct Paint: Sendable {
  enum Color: String, Sendable {
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case grey = "90"
    case bold = "1"
  }

  let isOn: Bool

  init(_ choice: ColorChoice, surroundings: Surroundings, toFile: Bool) {
    switch choice {
    case .always: isOn = true
    case .never: isOn = false
    case .auto: isOn = surroundings.outputIsTerminal && !surroundings.forbidsColor && !toFile
    }
  }

  func callAsFunction(_ color: Color?, _ text: String) -> String {
    guard isOn, let color else { return text }
    return "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m"
  }
}

extension Paint {
  private init(isOn: Bool) { self.isOn = isOn }

  /// Without colours.
  static let plain = Paint(isOn: false)
}
