package org.yibiao.routes.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps files in a folder, two levels of folders down, which are named by the first digits of the
 * digest. What is received lies on the same disk, so that a file is there whole or not at all.
 */
final class FileSystemStore implements AttachmentStore {

  private static final int LEVELS = 3;

  private final Path folder;
  private final Clock clock;

  FileSystemStore(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public void keep(Received received) {
    Path place = place(received.digest());
    try {
      Files.createDirectories(place.getParent());
      // over one that is there already: it is the same, but may be about to be swept for its age
      Files.setLastModifiedTime(received.file(), FileTime.from(clock.instant()));
      Files.move(received.file(), place, StandardCopyOption.ATOMIC_MOVE);
      for (Path up = place.getParent(); up.startsWith(folder); up = up.getParent()) {
        force(up);
      }
    } catch (IOException e) {
      throw away(e);
    }
  }

  /** A new name is on the disk for good only when its folder is. */
  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder)) {
      channel.force(true);
    }
  }

  @Override
  public Optional<InputStream> open(Sha256 digest) {
    try {
      return Optional.of(Files.newInputStream(place(digest)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw away(e);
    }
  }

  @Override
  public boolean holds(Sha256 digest, long size) {
    try {
      return Files.size(place(digest)) == size;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw away(e);
    }
  }

  @Override
  public void remove(Sha256 digest) {
    try {
      Files.deleteIfExists(place(digest));
    } catch (IOException e) {
      throw away(e);
    }
  }

  @Override
  public Stream<Sha256> keptBefore(Instant moment) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try {
      return Files.walk(folder, LEVELS)
          .filter(file -> StoredFiles.isOlder(file, moment))
          .flatMap(file -> Sha256.parse(file.getFileName().toString()).stream());
    } catch (IOException e) {
      throw away(e);
    }
  }

  private Path place(Sha256 digest) {
    String hex = digest.hex();
    return folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
  }

  private AttachmentStoreAway away(IOException e) {
    return new AttachmentStoreAway(
        "The attachments in %s: %s".formatted(folder, e.getMessage()), e);
  }
}
