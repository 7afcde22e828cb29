import FoundationEssentials
import PlanLedger
import PlanModel
import Testing

@Test("A target from a report in traditional script is counted in the unit that offices type")
func traditionalUnits() {
  let figure = Figure(span: Span(0, 2), quote: "8個", indicator: "村莊", value: 8, unit: "個")
  let target = TargetDefaults.target(from: figure, title: "编制8个村的方案")
  #expect(target.unit.text == "个")
  #expect(target.text == "8個")
}
