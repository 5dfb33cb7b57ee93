package org.yibiao.demo;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;
import org.yibiao.standard.CanonicalJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Shows how long a running hub keeps which data, and has it purge what is due. */
@Command(
    name = "retention",
    description = {
      "数据保存期限与清理；密码取自 YIBIAO_PASSWORD，或当场询问",
      "How long data are kept, and purging; the password is taken from YIBIAO_PASSWORD, or asked for"
    })
final class RetentionCommand implements Runnable {

  private static final String PLACE = "/api/v1/retention";
  private static final int OK = 200;

  private final Screen screen;

  @Spec private CommandSpec spec;

  @Option(
      names = "--user",
      defaultValue = "administrator",
      scope = ScopeType.INHERIT,
      description = {"管理员或审计员的账号", "login of an administrator, or of an auditor to look"})
  private String user;

  @Mixin private HubOption hub;

  RetentionCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "请写明做什么 · Say what to do: show, run [--dry-run]");
  }

  @Command(
      name = "show",
      description = {"各类数据的期限与到期行数", "how long each class is kept, and how much is due"})
  int show() throws InterruptedException {
    JsonNode found = answer(false, PLACE);
    for (JsonNode each : found.path("classes").values()) {
      screen.line(
          "%s %s · %s\n  %s=%s  到期 · due: %s\n  %s\n  %s"
              .formatted(
                  each.path("code").asString(),
                  each.at("/label/zh").asString(),
                  each.at("/label/en").asString(),
                  each.path("setting").asString(),
                  each.path("keep").asString(),
                  each.path("due").asString(),
                  each.at("/covers/zh").asString() + " · " + each.at("/covers/en").asString(),
                  each.at("/reason/zh").asString() + " · " + each.at("/reason/en").asString()));
    }
    screen.line(
        "上次清理 · last run: %s  下次 · next: %s"
            .formatted(
                found.at("/lastRun/beganAt").asString("-"), found.path("nextRun").asString("-")));
    return 0;
  }

  @Command(
      name = "run",
      description = {"清理到期数据", "purge what is due"})
  int purge(
      @Option(
              names = "--dry-run",
              description = {"只计数", "only count"})
          boolean dryRun)
      throws InterruptedException {
    JsonNode run = answer(true, PLACE + "/runs?dryRun=" + dryRun);
    boolean isWhole = true;
    for (JsonNode part : run.path("parts").values()) {
      boolean isFailed = part.path("failure").isObject();
      isWhole &= !isFailed;
      screen.line(
          isFailed ? Ink.BAD : Ink.GOOD,
          "%-20s %8s  %s · %s  %s"
              .formatted(
                  part.path("code").asString(),
                  part.path("rows").asString(),
                  part.at("/label/zh").asString(),
                  part.at("/label/en").asString(),
                  isFailed ? part.at("/failure/en").asString() : ""));
    }
    screen.line(
        (dryRun ? "将清理 %1$s 行 · %1$s rows would be purged" : "已清理 %1$s 行 · %1$s rows were purged")
            .formatted(run.path("rows").asString()));
    return isWhole ? 0 : 1;
  }

  private JsonNode answer(boolean isPost, String path) throws InterruptedException {
    try {
      HubClient client = hub.as(user);
      HttpResponse<byte[]> answer =
          isPost
              ? client.post(path, BodyPublishers.noBody(), "application/json")
              : client.get(path);
      JsonNode said = CanonicalJson.tree(answer.body());
      if (answer.statusCode() != OK) {
        throw new CannotBegin(said.path("detail").asString("HTTP " + answer.statusCode()));
      }
      return said;
    } catch (IOException e) {
      throw hub.nobodyThere(e);
    }
  }
}
