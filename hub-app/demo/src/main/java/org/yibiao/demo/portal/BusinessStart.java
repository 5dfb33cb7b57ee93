package org.yibiao.demo.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** A complete application to start a business: the standard's own sample, made fresh each time. */
public final class BusinessStart {

  private static final String SAMPLE = "/standard/1.2/samples/submission-business-start.json";
  private static final int READING_MINUTES = 2;

  private final ObjectNode submission;

  private BusinessStart(ObjectNode submission) {
    this.submission = submission;
  }

  /** The form as it is filled in at a time, with an identifier and a company name of its own. */
  public static BusinessStart filledIn(UUID messageId, OffsetDateTime now) {
    ObjectNode submission = sample();
    String time = now.truncatedTo(ChronoUnit.SECONDS).toString();
    String agreed = now.truncatedTo(ChronoUnit.MINUTES).minusMinutes(READING_MINUTES).toString();
    ((ObjectNode) submission.path("envelope"))
        .put("messageId", messageId.toString())
        .put("createdAt", inSeconds(time));
    ((ObjectNode) submission.path("consent")).put("givenAt", inSeconds(agreed));
    ((ObjectNode) submission.at("/form/businessStart/company"))
        .put("name", FreshName.of(messageId));
    return new BusinessStart(submission);
  }

  /** Name of the company that is to be registered. */
  public String companyName() {
    return submission.at("/form/businessStart/company/name").asString();
  }

  /** The submission as it is handed in. */
  public byte[] json() {
    return CanonicalJson.write(submission);
  }

  /** Java leaves out seconds that are zero; the standard's form has them. */
  private static String inSeconds(String time) {
    return time.replaceFirst("(T[0-9]{2}:[0-9]{2})(?=[+Z-])", "$1:00");
  }

  private static ObjectNode sample() {
    try (InputStream in = BusinessStart.class.getResourceAsStream(SAMPLE)) {
      return (ObjectNode) CanonicalJson.tree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
