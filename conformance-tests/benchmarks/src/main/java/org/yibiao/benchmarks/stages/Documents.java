package org.yibiao.benchmarks.stages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yibiao.standard.StandardVersion;

/** The document that is read, checked and written: a complete submission of about 4 KiB. */
public final class Documents {

  private Documents() {}

  /** The submission in XML or JSON. */
  public static byte[] submission(String form) {
    return sample("submission-business-start." + form);
  }

  /** A sample of the standard's newest version. */
  public static byte[] sample(String name) {
    String path = StandardVersion.newest().path("samples/" + name);
    try (InputStream in = Documents.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
