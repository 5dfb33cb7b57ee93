package org.yibiao.demo.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** One of the standard's own samples, with an identifier and times of its own. */
final class SampleForm {

  private static final String SAMPLES = "/standard/1.2/samples/";
  private static final int READING_MINUTES = 2;

  private SampleForm() {}

  /** The sample as if it were filled in at a time. */
  static ObjectNode filledIn(String name, UUID messageId, OffsetDateTime now) {
    ObjectNode submission = read(name);
    String time = now.truncatedTo(ChronoUnit.SECONDS).toString();
    String agreed = now.truncatedTo(ChronoUnit.MINUTES).minusMinutes(READING_MINUTES).toString();
    ((ObjectNode) submission.path("envelope"))
        .put("messageId", messageId.toString())
        .put("createdAt", inSeconds(time));
    ((ObjectNode) submission.path("consent")).put("givenAt", inSeconds(agreed));
    return submission;
  }

  /** Java leaves out seconds that are zero; the standard's form has them. */
  private static String inSeconds(String time) {
    return time.replaceFirst("(T[0-9]{2}:[0-9]{2})(?=[+Z-])", "$1:00");
  }

  private static ObjectNode read(String name) {
    try (InputStream in = SampleForm.class.getResourceAsStream(SAMPLES + name)) {
      return (ObjectNode) CanonicalJson.tree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
