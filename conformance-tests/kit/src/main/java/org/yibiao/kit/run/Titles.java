package org.yibiao.kit.run;

import java.time.Duration;
import org.yibiao.kit.scenario.Action;
import org.yibiao.kit.scenario.Step;
import org.yibiao.kit.scenario.Text;

/** Says in words what a step does. */
final class Titles {

  private Titles() {}

  static Text of(Step step) {
    return step.title().orElseGet(() -> of(step.action()));
  }

  private static Text of(Action action) {
    if (action instanceof Action.Send send) {
      return sending(send);
    }
    if (action instanceof Action.Again again) {
      return Text.of(
          "原样再发一次步骤“" + again.step() + "”的请求",
          "Send the request of step " + again.step() + " again");
    }
    if (action instanceof Action.Enquire enquire) {
      return Text.of(
          "查询步骤“" + enquire.step() + "”的办理结果", "Ask what became of step " + enquire.step());
    }
    if (action instanceof Action.Settle settle) {
      return Text.of(
          "像平台那样把步骤“" + settle.step() + "”办到有结果（先查询，再重发）",
          "Bring step " + settle.step() + " to its end as a hub does: ask after it, send it again");
    }
    if (action instanceof Action.Interfere interfere) {
      return behaving(interfere);
    }
    if (action instanceof Action.Pause pause) {
      return Text.of("等待 " + shown(pause.time()), "Wait " + shown(pause.time()));
    }
    if (action instanceof Action.Deed deed) {
      return Text.of(
          "查看系统中的记录（" + deed.name() + "）", "Look into its records (" + deed.name() + ")");
    }
    Action.Call call = (Action.Call) action;
    return Text.of(
        "HTTP " + call.method() + " " + call.path(), "HTTP " + call.method() + " " + call.path());
  }

  private static Text sending(Action.Send send) {
    if (send.rare()) {
      return Text.of("发送含罕用字的请求", "Send a request with rare characters");
    }
    boolean isChanged = !send.set().isEmpty() || !send.remove().isEmpty();
    String name = send.sample().map(each -> "“" + each + "”").orElse("");
    return isChanged
        ? Text.of("发送改动过的样例请求" + name, "Send a sample request, changed " + name)
        : Text.of("发送样例请求" + name, "Send a sample request " + name);
  }

  private static Text behaving(Action.Interfere interfere) {
    return switch (interfere.behave()) {
      case NORMAL -> Text.of("让模拟系统恢复正常", "Have the simulator work again");
      case SLOW ->
          Text.of(
              "让模拟系统变慢 " + interfere.delay().map(Titles::shown).orElse(""),
              "Make the simulator slow " + interfere.delay().map(Titles::shown).orElse(""));
      case SILENT -> Text.of("让模拟系统迟迟不答", "Make the simulator slower than the hub waits");
      case DOWN -> Text.of("让模拟系统停机", "Have the simulator be down");
      case GARBLED -> Text.of("让模拟系统答复残缺", "Have the simulator answer with rubbish");
    };
  }

  private static String shown(Duration time) {
    return time.toMillis() + " ms";
  }
}
