package org.yibiao.routes.audit;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Where parts of the audit trail lie as files: an entry a line in JSON, packed with gzip. The hub
 * writes each once and never removes one.
 */
public final class ArchiveFolder {

  private final Path folder;

  /** The archives in this folder, which is made when it is needed. */
  public ArchiveFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  boolean isThere() {
    return Files.isDirectory(folder);
  }

  boolean has(String name) {
    return Files.isRegularFile(folder.resolve(name));
  }

  /** Name of the file of a part. */
  static String name(long first, long last) {
    return "audit-%d-%d.jsonl.gz".formatted(first, last);
  }

  /**
   * Writes a file, which is on the disk for good when it returns. One that was left behind by an
   * attempt that came to nothing is replaced.
   *
   * @return its digest
   */
  String write(String name, List<AuditEntry> entries) throws IOException {
    Files.createDirectories(folder);
    // for its owner only, wherever there are owners
    Path unfinished = Files.createTempFile(folder, "audit-", ".part");
    try {
      try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        GZIPOutputStream packed = new GZIPOutputStream(Channels.newOutputStream(file));
        BufferedWriter lines =
            new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
        for (AuditEntry entry : entries) {
          lines.write(ArchiveLine.of(entry));
          lines.write('\n');
        }
        lines.flush();
        packed.finish();
        file.force(true);
      }
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      forceNames();
      return digest(name);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** That the file has its name is on the disk, too; Windows neither needs nor allows it. */
  private void forceNames() throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  /** Reads a file's entries one after the other. */
  <T> T read(String name, Function<Iterator<AuditEntry>, T> use) throws IOException {
    try (InputStream file = Files.newInputStream(folder.resolve(name));
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
      return use.apply(lines.lines().map(ArchiveLine::read).iterator());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  String digest(String name) throws IOException {
    try (InputStream in =
        new DigestInputStream(
            Files.newInputStream(folder.resolve(name)), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Removes what attempts that came to nothing left behind of the part that begins there. */
  void clear(long first) throws IOException {
    if (!isThere()) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path left : files.filter(each -> isLeft(each, first)).toList()) {
        Files.delete(left);
      }
    }
  }

  private static boolean isLeft(Path file, long first) {
    String name = file.getFileName().toString();
    return name.endsWith(".part") || name.startsWith("audit-" + first + "-");
  }
}
