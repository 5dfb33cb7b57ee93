package org.yibiao.demo;

import java.io.Console;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The password with which a command logs in at the hub. It never stands among the arguments. */
final class HubPassword {

  private HubPassword() {}

  /** From the environment, from the demo that made the data folder, or from whoever sits there. */
  static String of(String user) {
    Optional<String> known =
        Optional.ofNullable(System.getenv("YIBIAO_PASSWORD")).or(() -> ofDemo(user));
    return known.or(() -> asked(user)).orElseThrow(() -> missing(user));
  }

  private static Optional<String> ofDemo(String user) {
    Path secrets = data().resolve("secrets.properties");
    if (!Files.isReadable(secrets)) {
      return Optional.empty();
    }
    Properties known = new Properties();
    try (Reader reader = Files.newBufferedReader(secrets, StandardCharsets.UTF_8)) {
      known.load(reader);
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.ofNullable(known.getProperty("demo." + user));
  }

  private static Path data() {
    return Path.of(
        Optional.ofNullable(System.getProperty("yibiao.data"))
            .or(() -> Optional.ofNullable(System.getenv("YIBIAO_DATA")))
            .orElse("data"));
  }

  private static Optional<String> asked(String user) {
    return Optional.ofNullable(System.console())
        .map((Console console) -> console.readPassword("密码 · Password of %s: ", user))
        .map(String::new);
  }

  private static CannotBegin missing(String user) {
    return new CannotBegin(
        "缺少 %1$s 的密码，请设环境变量 YIBIAO_PASSWORD · The password of %1$s is needed: put it into the environment variable YIBIAO_PASSWORD"
            .formatted(user));
  }
}
