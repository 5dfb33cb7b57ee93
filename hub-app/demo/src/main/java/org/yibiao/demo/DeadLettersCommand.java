package org.yibiao.demo;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;
import org.yibiao.standard.CanonicalJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Deals with the dead letters of a running hub. */
@Command(
    name = "dead-letters",
    description = {
      "死信：查看、更正、重放、改投、关闭；密码取自 YIBIAO_PASSWORD，或当场询问",
      "Dead letters; the password is taken from YIBIAO_PASSWORD, or asked for"
    })
final class DeadLettersCommand implements Runnable {

  private static final String JSON = "application/json";
  private static final String PLACE = "/api/v1/dead-letters";

  private final Screen screen;

  @Spec private CommandSpec spec;

  @Option(
      names = "--user",
      scope = ScopeType.INHERIT,
      defaultValue = "supervisor",
      description = {
        "督办人员、管理员或部门人员的账号",
        "login of a supervisor, an administrator or a department's person"
      })
  private String user;

  @Mixin private HubOption hub;

  DeadLettersCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "请写明 list、show、edit、replay、reroute 或 close · Say list, show, edit, replay, reroute or close");
  }

  @Command(description = {"列出", "list them"})
  int list(
      @Option(names = "--state", defaultValue = "open") String state,
      @Option(names = "--queue", defaultValue = "") String queue,
      @Option(names = "--department", defaultValue = "") String department,
      @Option(names = "--case", defaultValue = "") String caseNumber,
      @Option(names = "--from", defaultValue = "") String from,
      @Option(names = "--to", defaultValue = "") String to,
      @Option(names = "--offset", defaultValue = "0") int offset)
      throws InterruptedException {
    StringBuilder query = new StringBuilder("?offset=" + offset);
    Map.of(
            "state", state.equals("all") ? "" : state,
            "queue", queue,
            "department", department,
            "caseNumber", caseNumber,
            "from", from,
            "to", to)
        .forEach(
            (name, value) ->
                query.append('&').append(name).append('=').append(HubClient.quoted(value)));
    JsonNode found = tree(get(query.toString()));
    for (JsonNode each : found.path("items")) {
      screen.line(
          "%s  %s  %s  %s  %s"
              .formatted(
                  each.path("id").asString(),
                  each.path("state").asString(),
                  each.path("arrivedAt").asString(),
                  each.path("from").asString(),
                  each.at("/reason/zh").asString() + " · " + each.at("/reason/en").asString()));
    }
    return ended(found, "共 %1$s 封 · %1$s in all".formatted(found.path("total").asString("0")));
  }

  @Command(description = {"查看一封及其报文", "show one and its message"})
  int show(
      @Parameters(paramLabel = "ID") String id,
      @Option(names = "--version", defaultValue = "0") int version)
      throws InterruptedException {
    JsonNode found = tree(get("/" + HubClient.quoted(id)));
    screen.line(found.toPrettyString());
    if (!found.has("type")) {
      byte[] body = get("/" + HubClient.quoted(id) + "/body?version=" + version).body();
      screen.line(new String(body, StandardCharsets.UTF_8));
    }
    return found.has("type") ? 1 : 0;
  }

  @Command(description = {"以文件内容更正报文，原始报文保留", "mend the message; the original stays"})
  int edit(
      @Parameters(index = "0", paramLabel = "ID") String id,
      @Parameters(index = "1", paramLabel = "FILE") String file,
      @Option(names = "--why", required = true) String why)
      throws InterruptedException {
    Path path = Path.of(System.getProperty("yibiao.called-from", ".")).resolve(file);
    try {
      byte[] body = Files.readAllBytes(path);
      String place = "/versions?why=" + HubClient.quoted(why);
      return done(id, place, body, "application/octet-stream", "已更正 · Mended");
    } catch (IOException e) {
      throw new CannotBegin("没有这个文件 · There is no such file: " + path, e);
    }
  }

  @Command(description = {"重放", "replay"})
  int replay(@Parameters(paramLabel = "ID", arity = "1..*") List<String> ids)
      throws InterruptedException {
    byte[] wish = CanonicalJson.write(Map.of("ids", ids));
    JsonNode results = tree(post("/replays", wish, JSON));
    boolean isGood = results.isArray();
    for (JsonNode each : results.isArray() ? results : List.<JsonNode>of()) {
      isGood &= !each.path("outcome").asString().equals("refused");
      screen.line(
          each.path("id").asString()
              + "  "
              + each.path("outcome").asString()
              + "  "
              + each.path("problem").asString(""));
    }
    return isGood ? 0 : ended(results, "");
  }

  @Command(description = {"改投到另一队列", "send it to another queue"})
  int reroute(
      @Parameters(index = "0", paramLabel = "ID") String id,
      @Parameters(index = "1", paramLabel = "QUEUE") String queue)
      throws InterruptedException {
    return done(
        id, "/reroute", CanonicalJson.write(Map.of("queue", queue)), JSON, "已改投 · Sent there");
  }

  @Command(description = {"关闭", "close it"})
  int close(
      @Parameters(paramLabel = "ID") String id,
      @Option(names = "--reason", required = true) String reason)
      throws InterruptedException {
    return done(id, "/close", CanonicalJson.write(Map.of("reason", reason)), JSON, "已关闭 · Closed");
  }

  private int done(String id, String place, byte[] body, String type, String words)
      throws InterruptedException {
    return ended(tree(post("/" + HubClient.quoted(id) + place, body, type)), words);
  }

  private int ended(JsonNode answer, String words) {
    boolean isRefused = answer.has("type") || words.isEmpty();
    screen.line(
        isRefused ? Ink.BAD : Ink.GOOD, isRefused ? answer.path("detail").asString("") : words);
    for (JsonNode each : answer.path("finding")) {
      screen.line(
          Ink.BAD,
          "%s %s  %s %s"
              .formatted(
                  each.path("pointer").asString(""),
                  each.path("rule").asString(""),
                  each.at("/message/zh").asString("") + each.at("/remedy/zh").asString(""),
                  each.at("/message/en").asString("") + " " + each.at("/remedy/en").asString("")));
    }
    return isRefused ? 1 : 0;
  }

  private static JsonNode tree(HttpResponse<byte[]> answer) {
    if (answer.body().length == 0) {
      throw new CannotBegin("平台答复 · The hub answered " + answer.statusCode());
    }
    return CanonicalJson.mapper().readTree(answer.body());
  }

  private HttpResponse<byte[]> get(String path) throws InterruptedException {
    try {
      return hub.as(user).get(PLACE + path);
    } catch (IOException e) {
      throw hub.nobodyThere(e);
    }
  }

  private HttpResponse<byte[]> post(String path, byte[] body, String type)
      throws InterruptedException {
    try {
      return hub.as(user).post(PLACE + path, BodyPublishers.ofByteArray(body), type);
    } catch (IOException e) {
      throw hub.nobodyThere(e);
    }
  }
}
