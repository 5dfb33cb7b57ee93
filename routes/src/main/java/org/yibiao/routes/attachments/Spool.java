package org.yibiao.routes.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where files lie while they come in: on a disk, since a digest is known only at the end, and a
 * file may be larger than the memory. One buffer is all that each takes of the memory.
 */
final class Spool {

  private static final int BUFFER = 64 * 1024;

  private final Path folder;

  Spool(Path folder) {
    this.folder = folder;
  }

  /**
   * Receives a file; when this returns, it is on the disk for good. Nothing is left of one that did
   * not come in whole.
   *
   * @throws IOException if it cannot be read to its end
   * @throws AttachmentStoreAway if it cannot be written
   */
  Received receive(InputStream in) throws IOException {
    Path file = create();
    try {
      return receive(in, file);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static Received receive(InputStream in, Path file) throws IOException {
    MessageDigest digest = Sha256.fresh();
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (FileChannel out = open(file)) {
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        digest.update(buffer, 0, got);
        write(out, ByteBuffer.wrap(buffer, 0, got));
        size += got;
      }
      force(out);
    }
    return new Received(file, Sha256.of(digest.digest()), size);
  }

  /** Takes away what is left of a received file, if anything is. */
  void discard(Received received) {
    try {
      Files.deleteIfExists(received.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes away what was left before this moment by a process that died; tells how many. */
  int sweep(Instant before) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> left = all.filter(file -> StoredFiles.isOlder(file, before)).toList();
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
      return left.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path create() {
    try {
      Files.createDirectories(folder);
      // for its owner only, where the file system knows owners
      return Files.createTempFile(folder, "attachment", ".part");
    } catch (IOException e) {
      throw new AttachmentStoreAway("No file can be made in " + folder, e);
    }
  }

  private static FileChannel open(Path file) {
    try {
      return FileChannel.open(file, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new AttachmentStoreAway("Cannot write " + file, e);
    }
  }

  private static void write(FileChannel out, ByteBuffer bytes) {
    try {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    } catch (IOException e) {
      throw new AttachmentStoreAway("An attachment cannot be written: " + e.getMessage(), e);
    }
  }

  private static void force(FileChannel out) {
    try {
      out.force(true);
    } catch (IOException e) {
      throw new AttachmentStoreAway("An attachment cannot be written: " + e.getMessage(), e);
    }
  }
}
