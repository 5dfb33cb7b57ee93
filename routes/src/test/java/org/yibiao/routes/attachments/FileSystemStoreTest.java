package org.yibiao.routes.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileSystemStoreTest extends AttachmentStoreContract {

  private Path kept;
  private AttachmentStore store;

  @BeforeEach
  void open() {
    kept = folder.resolve("kept");
    store = new FileSystemStore(kept, Clock.systemUTC());
  }

  @Override
  AttachmentStore store() {
    return store;
  }

  @Test
  void spreads_files_over_folders() {
    String hex = keep("spread").digest().hex();

    assertThat(kept.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex))
        .hasContent("spread");
  }

  @Test
  void leaves_nothing_where_files_come_in() {
    keep("moved");

    assertThat(folder.resolve("incoming")).isEmptyDirectory();
  }

  @Test
  void mends_a_file_that_was_damaged_when_it_is_brought_again() throws IOException {
    String hex = keep("sound").digest().hex();
    Path file = kept.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    Files.writeString(file, "dam");

    keep("sound");

    assertThat(file).hasContent("sound");
  }

  @Test
  void says_that_it_is_away_where_it_cannot_write() throws IOException {
    Files.writeString(kept, "a file where the folder should be");
    Received received = received("no room");

    assertThatThrownBy(() -> store.keep(received)).isInstanceOf(AttachmentStoreAway.class);
  }
}
