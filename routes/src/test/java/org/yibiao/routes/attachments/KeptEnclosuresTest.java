package org.yibiao.routes.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.routes.attachments.DeskUnderTest.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.simulator.FreePorts;
import org.yibiao.routes.Samples;
import org.yibiao.routes.attachments.AttachmentSettings.S3;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Submission;

/** Files that a submission refers to, and a store that has lost them or cannot be asked. */
@Tag("database")
class KeptEnclosuresTest {

  @TempDir private Path folder;
  private DeskUnderTest at;
  private Kept kept;
  private Submission submission;

  @BeforeEach
  void refer() throws IOException {
    at = new DeskUnderTest(folder, UnaryOperator.identity());
    kept = at.bring(pdf("referred to"));
    submission = Samples.submission(Samples.newMessageId(), "320000000001");
    submission.getMaterial().get(0).setReference(kept.digest().reference());
    submission.getMaterial().get(0).setSha256(kept.digest().hex());
    submission.getMaterial().get(0).setSize((int) kept.size());
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void finds_nothing_wrong_with_what_is_there() {
    assertThat(faults(at.store())).isEmpty();
  }

  @Test
  void says_what_the_store_has_lost() {
    at.store().remove(kept.digest());

    assertThat(faults(at.store())).extracting(Finding::getRule).contains("R-ATTACHMENT-KEPT");
  }

  @Test
  void trusts_the_table_where_the_store_cannot_be_asked() {
    try (S3Store away = Bucket.open(nowhere(), "a key", "a secret")) {
      assertThat(faults(away)).isEmpty();
    }
  }

  private List<Finding> faults(AttachmentStore store) {
    return new KeptEnclosures(at.register(), store).faults(submission);
  }

  private static S3 nowhere() {
    return S3Server.at(FreePorts.next(), "away");
  }
}
