package org.yibiao.routes.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibiao.routes.attachments.DeskUnderTest.CITIZEN;
import static org.yibiao.routes.attachments.DeskUnderTest.PDF;
import static org.yibiao.routes.attachments.DeskUnderTest.TAX;
import static org.yibiao.routes.attachments.DeskUnderTest.pdf;
import static org.yibiao.routes.attachments.DeskUnderTest.stream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.routes.intake.Refusal;

/** What is taken away of the attachments, and what is never. */
@Tag("database")
class AttachmentSweepTest {

  private static final Duration TWO_DAYS = Duration.ofDays(2);
  private static final Duration TWO_MONTHS = Duration.ofDays(60);

  @TempDir private Path folder;
  private final Dying dying = new Dying();
  private DeskUnderTest at;

  @BeforeEach
  void open() {
    at = new DeskUnderTest(folder, dying::around);
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void a_file_whose_bringer_died_before_its_row_was_made_goes_after_a_day() {
    Sha256 orphan = dieBetweenFileAndRow("orphan");

    at.sweepAfter(Duration.ofHours(1)).sweep();
    boolean afterAnHour = at.store().open(orphan).isPresent();
    at.sweepAfter(TWO_DAYS).sweep();

    assertThat(afterAnHour).isTrue();
    assertThat(at.store().open(orphan)).isEmpty();
  }

  @Test
  void a_file_with_a_row_stays() throws IOException {
    Kept kept = at.bring(pdf("kept"));

    at.sweepAfter(TWO_DAYS).sweep();

    assertThat(at.given(kept)).isEqualTo(pdf("kept"));
  }

  @Test
  void what_was_left_behind_is_kept_when_it_is_brought_again() throws IOException {
    dieBetweenFileAndRow("again");

    Kept kept = at.bring(pdf("again"));
    at.sweepAfter(TWO_DAYS).sweep();

    assertThat(at.given(kept)).isEqualTo(pdf("again"));
  }

  @Test
  void one_that_is_brought_while_it_is_swept_is_kept_whole_or_refused() throws Exception {
    Sha256 digest = dieBetweenFileAndRow("race");
    CountDownLatch removing = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    dying.beforeRemoval(
        () -> {
          removing.countDown();
          await(goOn);
        });
    CompletableFuture<Void> sweep =
        CompletableFuture.runAsync(() -> at.sweepAfter(TWO_DAYS).sweep());
    removing.await();
    CompletableFuture<Boolean> brought = CompletableFuture.supplyAsync(() -> isTaken("race"));
    goOn.countDown();
    sweep.join();
    boolean isTaken = brought.join();

    assertThat(at.store().holds(digest, pdf("race").length()))
        .as("a row has its file, and nobody was told otherwise")
        .isEqualTo(isTaken)
        .isEqualTo(at.register().find(digest).isPresent());
  }

  @Test
  void one_to_which_no_document_refers_goes_in_the_end_with_its_row_first() throws IOException {
    Kept kept = at.bring(pdf("unused"));

    at.sweepAfter(TWO_MONTHS).sweep();
    boolean fileIsStillThere = at.store().open(kept.digest()).isPresent();
    boolean rowIsStillThere = at.desk().find(kept.digest()).isPresent();
    at.sweepAfter(TWO_MONTHS).sweep();

    assertThat(rowIsStillThere).isFalse();
    assertThat(fileIsStillThere).isTrue();
    assertThat(at.store().open(kept.digest())).isEmpty();
  }

  @Test
  void one_to_which_a_document_refers_stays() throws IOException {
    Kept kept = at.bring(pdf("used"));
    refer(kept, "320211-20261120-00000001", "tax.register");

    at.sweepAfter(TWO_MONTHS).sweep();

    assertThat(at.desk().find(kept.digest())).contains(kept);
  }

  @Test
  void what_was_half_received_when_a_process_died_goes_after_a_day() throws IOException {
    Files.createDirectories(at.incoming());
    Path half = Files.writeString(at.incoming().resolve("attachment1.part"), "half");

    at.sweepAfter(Duration.ofHours(1)).sweepHalfReceived();
    boolean afterAnHour = Files.exists(half);
    at.sweepAfter(TWO_DAYS).sweepHalfReceived();

    assertThat(afterAnHour).isTrue();
    assertThat(half).doesNotExist();
  }

  @Test
  void only_its_bringers_and_departments_that_work_on_it_may_read_it() throws IOException {
    Kept kept = at.bring(pdf("mine"));

    assertThat(at.rights().mayRead(kept.digest(), CITIZEN)).isTrue();
    assertThat(at.rights().mayRead(kept.digest(), new Bringer("tax", Optional.empty()))).isFalse();
    assertThat(at.rights().mayRead(kept.digest(), TAX)).isFalse();

    refer(kept, "320211-20261120-00000002", "taxes.register");
    assertThat(at.rights().mayRead(kept.digest(), TAX)).isFalse();

    refer(kept, "320211-20261120-00000003", "tax.register");
    assertThat(at.rights().mayRead(kept.digest(), TAX)).isTrue();
  }

  private Sha256 dieBetweenFileAndRow(String content) {
    dying.dieAfterKeeping = true;
    assertThatThrownBy(() -> at.bring(pdf(content))).isInstanceOf(Died.class);
    dying.dieAfterKeeping = false;
    return AttachmentStoreContract.digestOf(pdf(content));
  }

  private boolean isTaken(String content) {
    try {
      at.desk().bring(stream(pdf(content)), PDF, Optional.empty(), CITIZEN);
      return true;
    } catch (Refusal later) {
      return false;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void refer(Kept kept, String caseNumber, String service) {
    at.jdbc()
        .sql(
            "insert into case_file (case_number, message_id, digest, matter_code, applicant, state,"
                + " submission, received_at) values (?, ?, '', '', '', '', '', current_timestamp)")
        .params(caseNumber, caseNumber)
        .update();
    at.jdbc()
        .sql(
            "insert into case_step (case_number, step_id, message_id, position, service, state,"
                + " attempts, tries_left) values (?, 'one', ?, 0, ?, '', 0, 0)")
        .params(caseNumber, caseNumber, service)
        .update();
    at.register().used(kept.digest(), caseNumber);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Died extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A store whose hub dies when it has kept a file, and that can be held up. */
  private static final class Dying {
    private volatile boolean dieAfterKeeping;
    private volatile Runnable beforeRemoval = () -> {};

    void beforeRemoval(Runnable first) {
      beforeRemoval = first;
    }

    AttachmentStore around(AttachmentStore store) {
      return new AttachmentStore() {
        @Override
        public void keep(Received received) {
          store.keep(received);
          if (dieAfterKeeping) {
            throw new Died();
          }
        }

        @Override
        public Optional<InputStream> open(Sha256 digest) {
          return store.open(digest);
        }

        @Override
        public boolean holds(Sha256 digest, long size) {
          return store.holds(digest, size);
        }

        @Override
        public void remove(Sha256 digest) {
          beforeRemoval.run();
          store.remove(digest);
        }

        @Override
        public Stream<Sha256> keptBefore(Instant moment) {
          return store.keptBefore(moment);
        }
      };
    }
  }
}
