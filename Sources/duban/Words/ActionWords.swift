extension StoreRuleWords {
  /// What the journal calls `action`, in the words of the office (操作名); what is not here keeps its own name.
  static func done(_ action: String) -> String {
    switch action {
    case "signoff requested": "申请销号"
    case "signoff verified": "核实销号"
    case "signoff returned": "退回销号"
    case "signoff approved": "批准销号"
    case "signoff reopened": "重新打开"
    case "add": "登记事项"
    case "edit": "修改事项"
    case "adjust": "调整"
    case "import": "导入"
    case "merge": "并入"
    case _ where action.hasPrefix("review"): "定夺"
    case _ where action.hasPrefix("link"): "定对应关系"
    default: " \(action) "
    }
  }
}
