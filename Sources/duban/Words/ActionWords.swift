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
    case "progress": "登记进展"
    case "evidence": "登记凭证"
    case "withdraw": "撤下"
    case "undo": "撤回"
    case "sheet import": "收表"
    case "unit add": "添加单位"
    case "init": "建立台账"
    case "notice": "发函"
    case "export": "导出"
    case _ where action.hasPrefix("milestone"): "定节点"
    case _ where action.hasPrefix("adjust "): "补记调整的后续"
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
