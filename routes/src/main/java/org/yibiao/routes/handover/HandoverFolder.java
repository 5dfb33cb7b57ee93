package org.yibiao.routes.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The hub's own folder of files that were handed over, each named by its digest. */
@Component
class HandoverFolder {

  private final Path folder;

  HandoverFolder(@Value("${yibiao.handover.folder:${yibiao.data:./data}/handovers}") Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** Where the files of a hand-over arrive; whatever is there may be cut off. */
  Path arriving(HandoverSource source) {
    return made(folder.resolve("arriving").resolve(source.name()));
  }

  /** The file with this content. */
  Path file(String sha256) {
    return made(folder.resolve("files")).resolve(sha256);
  }

  void keep(Path arrived, String sha256) throws IOException {
    Files.move(
        arrived, file(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
