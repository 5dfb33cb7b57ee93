package org.yibiao.hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Submission;

/** Submissions to test with. */
public final class Samples {

  /** The shipped plan's matter. */
  public static final String BUSINESS_START = "322031001000";

  /** The matter whose only step is tried once. */
  public static final String ONE_TRY = "320000000001";

  private Samples() {}

  /** A message id that nobody used. */
  public static String newMessageId() {
    return UUID.randomUUID().toString();
  }

  /** The standard's sample, under a message id of its own. */
  public static Submission submission(String messageId, String matter) {
    try (InputStream in =
        Samples.class.getResourceAsStream("/standard/1.2/samples/submission-business-start.json")) {
      Submission submission = CanonicalJson.read(in.readAllBytes(), Submission.class);
      submission.getEnvelope().setMessageId(messageId);
      submission.setMatterCode(matter);
      return submission;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same as bytes. */
  public static byte[] document(String messageId, Syntax syntax) {
    return syntax.write(submission(messageId, BUSINESS_START));
  }
}
