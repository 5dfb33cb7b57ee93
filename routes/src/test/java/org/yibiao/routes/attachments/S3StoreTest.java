package org.yibiao.routes.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class S3StoreTest extends AttachmentStoreContract {

  private static S3Store store;

  @BeforeAll
  static void open() {
    store = Bucket.open(S3Server.settings(S3Server.BUCKET), "a key", "a secret");
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Override
  AttachmentStore store() {
    return store;
  }

  @Test
  void keeps_nothing_that_was_changed_on_its_way_to_the_bucket() throws IOException {
    Received received = received("as it came");
    Files.writeString(received.file(), "as it went");

    assertThatThrownBy(() -> store.keep(received)).isInstanceOf(AttachmentStoreAway.class);
    assertThat(store.open(received.digest())).isEmpty();
  }

  @Test
  void a_desk_over_it_takes_a_file_in_gives_it_out_and_sweeps_it() throws IOException {
    try (DeskUnderTest at = new DeskUnderTest(folder, files -> store)) {
      Kept kept = at.bring(DeskUnderTest.pdf("in the bucket"));

      assertThat(at.given(kept)).isEqualTo(DeskUnderTest.pdf("in the bucket"));
      assertThat(at.incoming()).isEmptyDirectory();

      at.sweepAfter(Duration.ofDays(60)).sweep();
      at.sweepAfter(Duration.ofDays(60)).sweep();
      assertThat(store.open(kept.digest())).isEmpty();
    }
  }

  @Test
  void a_bucket_that_the_server_does_not_have_stops_the_start() {
    assertThatThrownBy(() -> Bucket.open(S3Server.settings("nowhere"), "a key", "a secret"))
        .isInstanceOf(WrongAttachmentSettings.class)
        .hasMessageContaining("no bucket nowhere");
  }
}
