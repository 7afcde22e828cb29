import PlanModel

/// The field's words as the terminal shows them.
enum FieldWords {
  static func name(_ role: SectionRole) -> Phrase {
    switch role {
    case .preamble: Phrase(zh: "开头", en: "preamble")
    case .review: Phrase(zh: "工作回顾", en: "review")
    case .problems: Phrase(zh: "问题不足", en: "problems")
    case .plan: Phrase(zh: "工作安排", en: "plan")
    case .governance: Phrase(zh: "政府自身建设", en: "governance")
    case .closing: Phrase(zh: "结束语", en: "closing")
    case .annex: Phrase(zh: "附件", en: "annex")
    case .chrome: Phrase(zh: "网页外框", en: "page frame")
    }
  }

  static func name(_ kind: CommitmentKind) -> Phrase {
    switch kind {
    case .indicator: Phrase(zh: "指标", en: "indicator")
    case .project: Phrase(zh: "项目", en: "project")
    case .action: Phrase(zh: "任务", en: "action")
    case .standing: Phrase(zh: "常规", en: "standing")
    }
  }

  static func name(_ status: OutcomeStatus) -> Phrase {
    switch status {
    case .done: Phrase(zh: "完成", en: "done")
    case .progress: Phrase(zh: "推进", en: "in progress")
    case .started: Phrase(zh: "启动", en: "started")
    case .failed: Phrase(zh: "未成", en: "failed")
    }
  }

  static func name(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .exceeded: Phrase(zh: "超额", en: "exceeded")
    case .met: Phrase(zh: "完成", en: "met")
    case .partly: Phrase(zh: "部分", en: "partly")
    case .missed: Phrase(zh: "未达", en: "missed")
    case .reported: Phrase(zh: "有回应", en: "reported")
    case .silent: Phrase(zh: "无回应", en: "silent")
    case .masked: Phrase(zh: "数据隐去", en: "masked")
    case .notComparable: Phrase(zh: "不可比", en: "not comparable")
    case .undecided: Phrase(zh: "待定", en: "undecided")
    case .carriedOver: Phrase(zh: "结转", en: "carried over")
    case .notExamined: Phrase(zh: "未查", en: "not examined")
    }
  }

  static func color(_ verdict: Verdict) -> Paint.Color? {
    switch verdict {
    case .exceeded, .met: .green
    case .missed: .red
    case .partly, .undecided: .yellow
    case .silent: .blue
    default: nil
    }
  }

  static func name(_ relation: Relation) -> Phrase {
    switch relation {
    case .exceeded: Phrase(zh: "超额", en: "exceeded")
    case .met: Phrase(zh: "完成", en: "met")
    case .partly: Phrase(zh: "部分", en: "partly")
    case .missed: Phrase(zh: "未达", en: "missed")
    case .reported: Phrase(zh: "有回应", en: "reported")
    case .contradicts: Phrase(zh: "相抵触", en: "contradicts")
    }
  }

  static func name(_ result: Recomputation.Result) -> Phrase {
    switch result {
    case .recomputed: Phrase(zh: "复算相符", en: "recomputed")
    case .rounding: Phrase(zh: "四舍五入之差", en: "rounding")
    case .contradiction: Phrase(zh: "数据不符", en: "doesn't add up")
    case .cannot: Phrase(zh: "无法复算", en: "cannot be recomputed")
    }
  }

  static func name(_ measure: Measure) -> Phrase {
    switch measure {
    case .level: Phrase(zh: "数量", en: "level")
    case .growth: Phrase(zh: "增速", en: "growth")
    case .share: Phrase(zh: "比率", en: "share")
    case .change: Phrase(zh: "变动", en: "change")
    }
  }

  static func name(_ light: Light) -> Phrase {
    switch light {
    case .green: Phrase(zh: "绿", en: "green")
    case .blue: Phrase(zh: "蓝", en: "blue")
    case .yellow: Phrase(zh: "黄", en: "yellow")
    case .red: Phrase(zh: "红", en: "red")
    case .grey: Phrase(zh: "灰", en: "grey")
    }
  }

  static func color(_ light: Light) -> Paint.Color {
    switch light {
    case .green: .green
    case .blue: .blue
    case .yellow: .yellow
    case .red: .red
    case .grey: .grey
    }
  }

  static func name(_ level: Unit.Level) -> Phrase {
    switch level {
    case .county: Phrase(zh: "县", en: "county")
    case .town: Phrase(zh: "镇", en: "town")
    case .village: Phrase(zh: "村", en: "village")
    case .office: Phrase(zh: "办", en: "office")
    }
  }

  static func name(_ life: LifeState) -> Phrase {
    switch life {
    case .draft: Phrase(zh: "草稿", en: "draft")
    case .adopted: Phrase(zh: "已采纳", en: "adopted")
    case .assigned: Phrase(zh: "已交办", en: "assigned")
    case .inProgress: Phrase(zh: "推进中", en: "in progress")
    case .signOffRequested: Phrase(zh: "申请销号", en: "sign-off requested")
    case .signedOff: Phrase(zh: "已销号", en: "signed off")
    case .suspended: Phrase(zh: "暂停", en: "suspended")
    case .withdrawn: Phrase(zh: "撤销", en: "withdrawn")
    }
  }

  static func name(_ step: SignOffStep.Action) -> Phrase {
    switch step {
    case .requested: Phrase(zh: "申请销号", en: "requested")
    case .verified: Phrase(zh: "核实", en: "verified")
    case .returned: Phrase(zh: "退回", en: "returned")
    case .approved: Phrase(zh: "批准", en: "approved")
    case .reopened: Phrase(zh: "重新打开", en: "reopened")
    }
  }

  /// Why there is no ratio. A later report's word answers and doesn't verify (E0), so it fills in no value: that is
  /// said beside it, or “no value” would stand beside “met”.
  static func name(_ reason: ReasonCode, isAnswered: Bool) -> Phrase {
    guard reason == .noValue, isAnswered else { return name(reason) }
    return Phrase(
      zh: "台账未登记完成值，后来的报告已答复（见下，未经核实）", en: "no value recorded; a later report answers (below, unverified)")
  }

  static func name(_ reason: ReasonCode) -> Phrase {
    switch reason {
    case .noTarget: Phrase(zh: "没有目标值", en: "no target")
    case .zeroTarget: Phrase(zh: "目标为零", en: "target is zero")
    case .negativeTarget: Phrase(zh: "目标为负", en: "target is negative")
    case .noValue: Phrase(zh: "没有完成值", en: "no value")
    case .masked: Phrase(zh: "数据隐去", en: "masked")
    case .units: Phrase(zh: "单位不同", en: "units differ")
    case .growth: Phrase(zh: "增速只比差距", en: "growth: difference only")
    case .qualitative: Phrase(zh: "定性事项", en: "qualitative")
    }
  }
}
