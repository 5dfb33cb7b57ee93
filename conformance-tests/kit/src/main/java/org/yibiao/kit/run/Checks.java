package org.yibiao.kit.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yibiao.kit.report.Report.CheckResult;
import org.yibiao.kit.report.Verdict;
import org.yibiao.kit.scenario.Expectation;
import org.yibiao.kit.scenario.Text;
import tools.jackson.databind.JsonNode;

/** Holds what came against what is expected. */
final class Checks {

  private final Memory memory;
  private final List<CheckResult> results = new ArrayList<>();

  Checks(Memory memory) {
    this.memory = memory;
  }

  List<CheckResult> of(Expectation expected, Came came) {
    new OutcomeChecks(this, memory).of(expected, came);
    new ValidityCheck(this).of(came);
    same(expected, came);
    time(expected, came);
    counts(expected, came);
    characters(expected, came);
    new HttpChecks(this).of(expected, came);
    new PointerChecks(this).of(expected, came.tree());
    return List.copyOf(results);
  }

  void add(Text what, boolean isRight, String expected, String came, Text remedy) {
    results.add(
        new CheckResult(
            what,
            isRight ? Verdict.PASSED : Verdict.FAILED,
            expected,
            came,
            isRight ? Optional.empty() : Optional.of(remedy)));
  }

  private void same(Expectation expected, Came came) {
    expected
        .sameAs()
        .ifPresent(
            step -> {
              JsonNode first = memory.of(step).came().substance();
              add(
                  Text.of("与步骤“" + step + "”的结果相同", "the same result as of step " + step),
                  first.equals(came.substance()),
                  Differences.shown(first, came.substance()),
                  Differences.shown(came.substance(), first),
                  Text.of(
                      "同一请求（同一编号）再来时必须给出第一次的答复，不得另办一次：请按请求编号去重并保存首次答复。",
                      "The same request, by its number, must get its first answer and not be done"
                          + " again: know requests by their number and keep the first answer."));
            });
  }

  private void time(Expectation expected, Came came) {
    expected
        .within()
        .ifPresent(
            most ->
                add(
                    Text.of("用时", "the time it took"),
                    came.took().compareTo(most) <= 0,
                    "≤ " + most.toMillis() + " ms",
                    came.took().toMillis() + " ms",
                    Text.of("答复太慢：请缩短处理时间。", "Too slow: answer sooner.")));
  }

  private void counts(Expectation expected, Came came) {
    expected
        .answers()
        .ifPresent(
            most ->
                add(
                    Text.of("答复的份数", "the number of answers"),
                    came.answers() == most,
                    String.valueOf(most),
                    String.valueOf(came.answers()),
                    Text.of(
                        "每个请求只能答复一次：请检查是否重复发送了答复。",
                        "A request is answered once: see why the answer was sent again.")));
    expected
        .lines()
        .ifPresent(
            count ->
                add(
                    Text.of("系统中留下的记录数", "the number of records that the system kept"),
                    came.tree().path("lines").size() == count,
                    String.valueOf(count),
                    came.tree().path("lines").toString(),
                    Text.of("重复的报文不得重复入库。", "What comes again must not be kept again.")));
  }

  private void characters(Expectation expected, Came came) {
    if (expected.arrives()) {
      boolean isSaid = !came.outcome().equals("done");
      boolean isWhole = came.sent().stream().anyMatch(each -> each.contains(RareText.RARE));
      add(
          Text.of("罕用字原样送达，或明确说明", "rare characters arrive as they are, or it is said"),
          isSaid || isWhole,
          RareText.RARE,
          isWhole ? RareText.RARE : OutcomeChecks.told(came),
          Text.of("请用能承载这些字的编码。", "Use an encoding that has these characters."));
    }
  }
}
