package org.yibiao.benchmarks.durable.work;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Submission;

/**
 * A case.
 *
 * @param submission in JSON form
 */
record CaseRow(
    String caseNumber,
    String messageId,
    String digest,
    String matter,
    String submission,
    Instant receivedAt) {

  Submission document() {
    return CanonicalJson.read(submission.getBytes(StandardCharsets.UTF_8), Submission.class);
  }
}
