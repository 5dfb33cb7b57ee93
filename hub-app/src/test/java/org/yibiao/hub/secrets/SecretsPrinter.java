package org.yibiao.hub.secrets;

import java.nio.file.Path;

/** Another process that wants the secrets of a folder. */
final class SecretsPrinter {

  private SecretsPrinter() {}

  public static void main(String[] arguments) {
    Secrets secrets = Secrets.of(Path.of(arguments[0]));
    for (int i = 0; i < 20; i++) {
      System.out.println(secrets.get("name-" + i));
    }
  }
}
