package org.yibiao.routes.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads one of the hub's plans without the hub. */
public final class PlanFile {

  private PlanFile() {}

  /** The plan in {@code plans/<name>.yaml} on the class path, the one that the hub runs. */
  public static Plan named(String name) {
    String place = "/plans/" + name + ".yaml";
    try (InputStream in = PlanFile.class.getResourceAsStream(place)) {
      return PlanReader.read(in.readAllBytes(), place);
    } catch (IOException e) {
      throw new UncheckedIOException(place + " cannot be read", e);
    }
  }
}
