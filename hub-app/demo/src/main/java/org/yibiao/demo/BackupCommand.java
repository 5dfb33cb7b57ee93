package org.yibiao.demo;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;
import org.yibiao.standard.CanonicalJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Has a running hub make a backup of all that it keeps. */
@Command(
    name = "backup",
    description = {
      "备份运行中的平台；密码取自 YIBIAO_PASSWORD，或当场询问",
      "Have the running hub make a backup; the password is taken from YIBIAO_PASSWORD, or asked for"
    })
final class BackupCommand implements Callable<Integer> {

  private static final int MADE = 201;

  private final Screen screen;

  @Option(
      names = "--user",
      defaultValue = "administrator",
      description = {"管理员的账号", "login of an administrator"})
  private String user;

  @Mixin private HubOption hub;

  BackupCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      HttpResponse<byte[]> answer =
          hub.as(user).post("/api/v1/backups", BodyPublishers.noBody(), "application/json");
      return tell(answer.statusCode(), CanonicalJson.tree(answer.body()));
    } catch (IOException e) {
      throw hub.nobodyThere(e);
    }
  }

  private int tell(int status, JsonNode answer) {
    boolean isMade = status == MADE;
    screen.line(
        isMade ? Ink.GOOD : Ink.BAD,
        isMade
            ? "已备份到 %1$s，%2$s 个文件，%3$s 字节 · The backup lies in %1$s: %2$s files, %3$s bytes"
                .formatted(
                    answer.path("folder").asString(),
                    answer.path("files").asString(),
                    answer.path("bytes").asString())
            : answer.path("detail").asString("HTTP " + status));
    return isMade ? 0 : 1;
  }
}
