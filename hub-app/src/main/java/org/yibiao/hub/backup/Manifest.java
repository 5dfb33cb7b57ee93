package org.yibiao.hub.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The list of a backup's files with their digests. It is written last: a backup without it was not
 * finished.
 */
final class Manifest {

  static final String NAME = "manifest.sha256";

  private static final String BETWEEN = "  ";

  private Manifest() {}

  /** Writes the list of what lies there. */
  static List<Path> write(Path folder) throws IOException {
    List<Path> files = files(folder);
    StringBuilder lines = new StringBuilder();
    for (Path file : files) {
      lines.append(digest(file)).append(BETWEEN).append(name(folder, file)).append('\n');
    }
    Files.writeString(folder.resolve(NAME), lines, StandardOpenOption.CREATE_NEW);
    return files;
  }

  /**
   * The files of a backup, each held against its digest.
   *
   * @throws NotRestored if there is no list, or a file is missing, changed or too much
   */
  static List<Path> check(Path folder) throws IOException {
    Path list = folder.resolve(NAME);
    if (!Files.isRegularFile(list)) {
      throw new NotRestored("不是完整的备份，缺少 " + NAME, "no finished backup: it has no " + NAME);
    }
    List<String> lines = Files.readAllLines(list);
    List<Path> files = files(folder);
    for (Path file : files) {
      if (!lines.contains(digest(file) + BETWEEN + name(folder, file))) {
        throw new NotRestored(
            "备份文件已被改动：" + name(folder, file), "changed since it was made: " + name(folder, file));
      }
    }
    if (lines.size() != files.size()) {
      throw new NotRestored("备份缺少文件", "files of the backup are missing");
    }
    return files;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.equals(folder.resolve(NAME)))
          .sorted()
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
