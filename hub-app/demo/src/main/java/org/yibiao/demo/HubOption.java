package org.yibiao.demo;

import java.io.IOException;
import java.net.URI;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where the hub runs that a command is for. */
final class HubOption {

  @Option(
      names = {"--hub", "--yibiao.public-url"},
      scope = ScopeType.INHERIT,
      paramLabel = "URL",
      defaultValue = "${env:YIBIAO_PUBLICURL:-http://127.0.0.1:8080}",
      description = {"平台的地址", "where the hub is"})
  private URI hub;

  /** Asks there as somebody, whose password is in the environment or asked for. */
  HubClient as(String user) {
    return new HubClient(hub, user, HubPassword.of(user));
  }

  /** What to tell people when nobody answered there. */
  CannotBegin nobodyThere(IOException e) {
    return new CannotBegin(
        "平台未在 %1$s 运行，请先启动 ./yibiao run 或 demo，或以 --hub 指明 · No hub answers at %1$s: start one by ./yibiao run or demo, or say where it is by --hub"
            .formatted(hub),
        e);
  }
}
