/// How an item that is to be signed off was checked (核查方式), DOMAIN §3.8.
public enum VerificationMethod: String, Hashable, Sendable, CaseIterable {
  case documents, telephone, site, data

  /// As the step's reason begins: 现场核查.
  public var name: String {
    switch self {
    case .documents: "资料核查"
    case .telephone: "电话核查"
    case .site: "现场核查"
    case .data: "数据核查"
    }
  }

  public init?(name: some StringProtocol) {
    guard
      let method = Self.allCases.first(where: {
        $0.rawValue == name || $0.name == name || $0.name.prefix(2) == name
      })
    else { return nil }
    self = method
  }
}

extension SignOffStep {
  /// How it was checked; the reason of a step `verified` begins with it.
  public var method: VerificationMethod? {
    guard action == .verified, let reason else { return nil }
    return VerificationMethod.allCases.first { reason.hasPrefix($0.name) }
  }

  /// The reason of a step `verified`: 现场核查；三段都看过.
  public static func reason(_ method: VerificationMethod?, _ text: String?) -> String? {
    let parts = [method?.name, text].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: "；")
  }
}

/// Whether a proof carries a sign-off (销号凭证). DESIGN §4: E3 for deliverables; for indicators E4, or the figure of the
/// department in charge, which a check of the data (数据核查) stands for.
public enum SignOffProof: Hashable, Sendable {
  case enough
  /// Taken with a warning: what it should be.
  case weak(wanted: EvidenceGrade)
  /// E0, E1 or nothing at all.
  case refused

  public static func judge(
    _ kind: CommitmentKind, best: EvidenceGrade?, checked: VerificationMethod? = nil
  ) -> SignOffProof {
    guard let best, best >= .e2 else { return .refused }
    guard kind == .indicator else { return best >= .e3 ? .enough : .weak(wanted: .e3) }
    return best >= .e4 || checked == .data ? .enough : .weak(wanted: .e4)
  }
}
