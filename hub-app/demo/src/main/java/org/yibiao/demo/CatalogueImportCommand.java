package org.yibiao.demo;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;
import org.yibiao.standard.CanonicalJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Has a running hub take a list of resources into its catalogue. */
@Command(
    name = "import",
    description = {
      "把 CSV 目录导入运行中的平台；密码取自 YIBIAO_PASSWORD，或当场询问",
      "Import a list in CSV into the running hub; the password is taken from YIBIAO_PASSWORD, or asked for"
    })
final class CatalogueImportCommand implements Callable<Integer> {

  private final Screen screen;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = {"CSV 文件", "a CSV file"})
  private String file;

  @Option(
      names = "--dry-run",
      description = {"只检查，不导入", "only check it"})
  private boolean dryRun;

  @Option(
      names = "--partial",
      description = {"导入无误的行", "import the rows that are right"})
  private boolean partial;

  @Option(
      names = "--charset",
      defaultValue = "UTF-8",
      description = {"字符集：UTF-8、GB18030 或 GBK", "UTF-8, GB18030 or GBK"})
  private String charset;

  @Option(
      names = "--user",
      defaultValue = "integrator",
      description = {"管理员或接入人员的账号", "login of an administrator or integrator"})
  private String user;

  @Mixin private HubOption hub;

  CatalogueImportCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path list = Path.of(System.getProperty("yibiao.called-from", ".")).resolve(file);
    if (!Files.isReadable(list)) {
      throw new CannotBegin("没有这个文件 · There is no such file: " + list);
    }
    try {
      return tell(report(list));
    } catch (IOException e) {
      throw hub.nobodyThere(e);
    }
  }

  /** The hub's report, or its problem document. */
  private JsonNode report(Path list) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        hub.as(user)
            .post(
                "/api/v1/catalogue/imports?dryRun=" + dryRun + "&partial=" + partial,
                BodyPublishers.ofFile(list),
                "text/csv;charset=" + charset);
    try {
      return CanonicalJson.tree(answer.body());
    } catch (JacksonException e) {
      throw new IOException("No hub: it answered " + answer.statusCode(), e);
    }
  }

  private int tell(JsonNode answer) {
    for (JsonNode finding : answer.path("finding")) {
      tellFinding(finding);
    }
    boolean isRefused = answer.has("type");
    boolean isGood = !isRefused && answer.path("rejected").asInt() == 0;
    screen.line(
        isGood ? Ink.GOOD : Ink.BAD, isRefused ? answer.path("detail").asString() : counts(answer));
    return isGood ? 0 : 1;
  }

  private void tellFinding(JsonNode finding) {
    boolean isWarning = finding.path("severity").asString().equals("warning");
    screen.line(
        isWarning ? Ink.FAINT : Ink.BAD,
        "第 %1$s 行 line %1$s · %2$s · %3$s"
            .formatted(
                finding.path("line").asString(""),
                finding.path("rule").asString(),
                finding.at("/message/zh").asString() + finding.at("/remedy/zh").asString()));
    screen.line(
        "    " + finding.at("/message/en").asString() + " " + finding.at("/remedy/en").asString());
  }

  private static String counts(JsonNode answer) {
    return "%s新增 %d，更新 %d，未变 %d，有误 %d · %s%2$d created, %3$d updated, %4$d unchanged, %5$d rejected"
        .formatted(
            answer.path("dryRun").asBoolean() ? "仅检查：" : "",
            answer.path("created").asInt(),
            answer.path("updated").asInt(),
            answer.path("unchanged").asInt(),
            answer.path("rejected").asInt(),
            answer.path("dryRun").asBoolean() ? "only checked: " : "");
  }
}
