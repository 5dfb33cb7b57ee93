package org.yibiao.kit.run;

import java.util.Locale;
import org.yibiao.kit.scenario.Expectation;
import org.yibiao.kit.scenario.Text;
import tools.jackson.databind.JsonNode;

/** The checks of an HTTP answer. */
record HttpChecks(Checks checks) {

  void of(Expectation expected, Came came) {
    if (!expected.status().isEmpty()) {
      int status = came.tree().path("status").asInt(0);
      checks.add(
          Text.of("HTTP 状态", "the HTTP status"),
          expected.status().contains(status),
          expected.status().toString(),
          status == 0
              ? came.tree().path("why").path("zh").asString("")
              : shown(came.tree(), status),
          Text.of(
              "状态码与接口约定不符：请对照下方报文。", "Not the status of the interface: see the messages below."));
    }
    for (String header : expected.headers()) {
      JsonNode value = came.tree().path("headers").path(header.toLowerCase(Locale.ROOT));
      checks.add(
          Text.of("答复头 " + header, "the header " + header),
          !value.isMissingNode(),
          "有 · present",
          value.isMissingNode() ? "没有 · absent" : value.asString(""),
          Text.of("请在答复中加上此头。", "Add this header to the answer."));
    }
  }

  private static String shown(JsonNode tree, int status) {
    String title = tree.path("body").path("title").toString();
    return status + (title.isEmpty() ? "" : " " + title);
  }
}
