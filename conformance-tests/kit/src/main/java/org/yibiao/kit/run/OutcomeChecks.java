package org.yibiao.kit.run;

import java.util.List;
import org.yibiao.kit.scenario.Expectation;
import org.yibiao.kit.scenario.Text;
import tools.jackson.databind.JsonNode;

/** The checks of what became of a request. */
record OutcomeChecks(Checks checks, Memory memory) {

  void of(Expectation expected, Came came) {
    List<String> wanted =
        expected.outcome().stream()
            .map(each -> each.equals("as-sample") ? memory.promised() : each)
            .toList();
    if (!wanted.isEmpty()) {
      checks.add(
          Text.of("结果", "the outcome"),
          wanted.contains(came.outcome()),
          Words.named(wanted),
          told(came),
          Words.remedy(came.outcome()));
    }
    if (expected.outcome().contains("as-sample")) {
      memory.promisedCode().ifPresent(code -> code(code, came));
    }
    if (!expected.not().isEmpty()) {
      checks.add(
          Text.of("结果不应为", "the outcome is none of"),
          !expected.not().contains(came.outcome()),
          Words.named(expected.not()),
          told(came),
          Words.remedy(came.outcome()));
    }
  }

  private void code(String wanted, Came came) {
    String code = came.tree().path("why").path("code").asString("");
    if (!came.outcome().equals("done")) {
      checks.add(
          Text.of("部门返回码", "the department's code"),
          wanted.equals(code),
          wanted,
          code,
          Text.of(
              "返回码与部门文件夹样例不一致：请按码表返回。", "Give the code that the sample and the table promise."));
    }
  }

  /** What came, in words: the outcome, the department's code and reason. */
  static String told(Came came) {
    JsonNode why = came.tree().path("why");
    String code = why.path("code").asString("");
    String zh = why.path("zh").asString("");
    String en = why.path("en").asString("");
    return Words.named(came.outcome())
        + (code.isEmpty() ? "" : " [" + code + "]")
        + (zh.isEmpty() ? "" : "：" + zh)
        + (en.isEmpty() || en.equals(zh) ? "" : " · " + en);
  }
}
