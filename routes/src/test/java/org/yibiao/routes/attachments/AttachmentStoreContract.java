package org.yibiao.routes.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of attachments does. */
abstract class AttachmentStoreContract {

  @TempDir Path folder;

  abstract AttachmentStore store();

  /** Two hours from now, for a store whose files are all younger. */
  private static final Instant LATER = Instant.now().plusSeconds(7200);

  private final String words = "授权委托书 " + UUID.randomUUID();

  @Test
  void gives_back_what_it_keeps() throws IOException {
    Received received = keep(words);

    try (InputStream content = store().open(received.digest()).orElseThrow()) {
      assertThat(content).hasContent(words);
    }
  }

  @Test
  void says_whether_it_holds_a_file_of_this_size() throws IOException {
    Received received = keep(words);

    assertThat(store().holds(received.digest(), received.size())).isTrue();
    assertThat(store().holds(received.digest(), received.size() + 1)).isFalse();
    assertThat(store().holds(digestOf("another"), received.size())).isFalse();
  }

  @Test
  void has_nothing_of_a_digest_that_nobody_brought() {
    assertThat(store().open(digestOf(words))).isEmpty();
  }

  @Test
  void keeps_the_same_file_once_however_many_bring_it_at_once() throws IOException {
    List<Received> same = IntStream.range(0, 6).mapToObj(i -> received(words)).toList();

    same.parallelStream().forEach(store()::keep);

    assertThat(kept(LATER)).filteredOn(same.get(0).digest()::equals).hasSize(1);
    assertThat(store().open(same.get(0).digest()).orElseThrow()).hasContent(words);
  }

  @Test
  void knows_which_files_are_old() throws IOException {
    Received received = keep(words);

    assertThat(kept(LATER)).contains(received.digest());
    assertThat(kept(Instant.now().minusSeconds(7200))).doesNotContain(received.digest());
  }

  @Test
  void has_no_more_what_was_taken_away() throws IOException {
    Received received = keep(words);

    store().remove(received.digest());
    store().remove(received.digest());

    assertThat(store().open(received.digest())).isEmpty();
    assertThat(store().holds(received.digest(), received.size())).isFalse();
  }

  final Received keep(String content) {
    Received received = received(content);
    store().keep(received);
    return received;
  }

  final Received received(String content) {
    try {
      return new Spool(folder.resolve("incoming"))
          .receive(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Sha256 digestOf(String content) {
    return Sha256.of(Sha256.fresh().digest(content.getBytes(StandardCharsets.UTF_8)));
  }

  private List<Sha256> kept(Instant before) {
    try (Stream<Sha256> all = store().keptBefore(before)) {
      return all.toList();
    }
  }
}
