package org.yibiao.kit.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.yibiao.standard.StandardVersion;

/** Which release of the kit this is, and which standard it knows. */
final class KitVersion {

  private KitVersion() {}

  static String current() {
    try (InputStream in = KitVersion.class.getResourceAsStream("/conformance/kit.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String ofStandard() {
    return StandardVersion.newest().label();
  }
}
