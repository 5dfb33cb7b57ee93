package org.yibiao.kit.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yibiao.kit.scenario.Text;

/** What outcomes are called, and what to do about them, for people who did not write the kit. */
final class Words {

  private static final Map<String, Text> NAMES =
      Map.ofEntries(
          Map.entry("done", Text.of("办成", "done")),
          Map.entry("refused", Text.of("不予办理", "refused")),
          Map.entry("correction-needed", Text.of("需要更正", "correction needed")),
          Map.entry("retry-later", Text.of("稍后再试", "retry later")),
          Map.entry("unknown", Text.of("结果不明", "unknown")),
          Map.entry("not-done", Text.of("未曾办理", "not done")),
          Map.entry("in-progress", Text.of("正在办理", "in progress")),
          Map.entry("not-carried", Text.of("部门格式无法承载", "the native form cannot carry it")),
          Map.entry("unavailable", Text.of("无法连接", "unreachable")),
          Map.entry("not-understood", Text.of("答复不可信", "the answer cannot be believed")),
          Map.entry("timed-out", Text.of("超时未答", "no answer in time")),
          Map.entry("failed", Text.of("失败", "failed")));

  private static final Map<String, Text> REMEDIES =
      Map.of(
          "unavailable",
          Text.of(
              "请检查系统是否已启动、地址和端口是否正确、网络是否放行。",
              "See that the system runs, that address and port are right and that the network lets calls through."),
          "not-understood",
          Text.of(
              "答复不符合部门文件夹 native/ 中约定的格式或代码：请对照下方报文与“得到”一栏改正答复。",
              "The answer is against the form or codes agreed in the department's folder, native/: compare the messages below and mend the answer."),
          "timed-out",
          Text.of(
              "系统没有在约定时间内答复：请查看系统日志，确认请求已收到、答复已发往正确的地址或队列。",
              "The system did not answer in time: look into its log whether the request arrived and where the answer went."),
          "not-carried",
          Text.of(
              "请求中有部门格式不允许的内容：请放宽部门文件夹中的格式，或与数据标准对齐。",
              "The request holds what the department's form does not allow: widen the form in the folder, or align it with the standard."),
          "refused",
          Text.of(
              "系统拒绝了应当办成的请求：请确认测试数据在系统中存在，代码与 department.yaml 的码表一致。",
              "The system refused what it should do: see that the test data are in it and its codes as in the table of department.yaml."),
          "done",
          Text.of(
              "系统办成了不应办成的请求：请检查系统的校验。", "The system did what it should not: look at its checks."));

  private static final Text ELSE =
      Text.of(
          "请对照下方报文与“得到”一栏查明原因。", "Compare the messages below with what came, and find the cause.");

  private Words() {}

  static String named(String outcome) {
    Text name = NAMES.getOrDefault(outcome, Text.of(outcome, outcome));
    return outcome + "（" + name.zh() + " · " + name.en() + "）";
  }

  static String named(List<String> outcomes) {
    return outcomes.stream().map(Words::named).collect(Collectors.joining(" / "));
  }

  static Text remedy(String outcome) {
    return REMEDIES.getOrDefault(outcome, ELSE);
  }
}
