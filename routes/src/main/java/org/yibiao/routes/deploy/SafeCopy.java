package org.yibiao.routes.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Copies what somebody dropped to a place of the hub's own, so that later changes of it change
 * nothing that runs. Bounded in files and bytes; no links, nothing outside.
 */
final class SafeCopy {

  private static final int MOST_FILES = 200;
  private static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final String DESCRIPTOR = "department.yaml";

  private final Path target;
  private int files;
  private long bytes;

  private SafeCopy(Path target) {
    this.target = target;
  }

  /**
   * Copies a folder or the content of a zip file.
   *
   * @return the folder that holds the descriptor
   */
  static Path of(Path dropped, Path target) {
    try {
      Files.createDirectories(target);
      SafeCopy copy = new SafeCopy(target);
      if (Files.isDirectory(dropped)) {
        copy.folder(dropped);
      } else {
        copy.zip(dropped);
      }
      return withDescriptor(target);
    } catch (IOException e) {
      throw new UncheckedIOException(dropped + " cannot be copied", e);
    }
  }

  private void folder(Path from) throws IOException {
    for (Path file : all(from)) {
      if (Files.isSymbolicLink(file)) {
        throw new Refused("不接受符号链接：" + file, "A link is not taken: " + file);
      }
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        try (InputStream in = Files.newInputStream(file)) {
          keep(from.relativize(file).toString(), in);
        }
      }
    }
  }

  private void zip(Path from) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(from))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          keep(entry.getName(), zip);
        }
      }
    }
    if (files == 0) {
      throw new Refused("不是 ZIP 文件，或其中没有文件", "Not a zip file, or nothing is in it");
    }
  }

  private void keep(String name, InputStream content) throws IOException {
    Path file = target.resolve(name).normalize();
    if (!file.startsWith(target)) {
      throw new Refused("路径越出文件夹：" + name, "A path leads out of the folder: " + name);
    }
    byte[] read = content.readNBytes((int) (MOST_BYTES - bytes) + 1);
    files++;
    bytes += read.length;
    if (files > MOST_FILES || bytes > MOST_BYTES) {
      throw new Refused(
          "超过 " + MOST_FILES + " 个文件或 10 MiB", "More than " + MOST_FILES + " files or 10 MiB");
    }
    Files.createDirectories(file.getParent());
    Files.write(file, read);
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.sorted().toList();
    }
  }

  /** The folder itself, or the only folder in it, as zip files are often made. */
  static Path withDescriptor(Path folder) {
    if (Files.exists(folder.resolve(DESCRIPTOR))) {
      return folder;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(each -> Files.exists(each.resolve(DESCRIPTOR)))
          .findFirst()
          .orElseThrow(() -> new Refused("没有 department.yaml", "There is no department.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read", e);
    }
  }
}
