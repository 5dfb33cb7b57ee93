package org.yibiao.demo.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
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
    OffsetDateTime agreed = now.truncatedTo(ChronoUnit.MINUTES).minusMinutes(READING_MINUTES);
    ((ObjectNode) submission.path("envelope"))
        .put("messageId", messageId.toString())
        .put("createdAt", text(now.truncatedTo(ChronoUnit.SECONDS)));
    ((ObjectNode) submission.path("consent")).put("givenAt", text(agreed));
    return submission;
  }

  /** Unlike its {@code toString} with the seconds that are zero, which the standard's form has. */
  private static String text(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  private static ObjectNode read(String name) {
    try (InputStream in = SampleForm.class.getResourceAsStream(SAMPLES + name)) {
      return (ObjectNode) CanonicalJson.tree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
