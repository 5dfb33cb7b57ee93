package org.yibiao.hub.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but their owner reads, where the file system knows owners. */
public final class OwnersFile {

  private OwnersFile() {}

  /** Makes the file and the folders above it; it must not be there. */
  public static void create(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder, only(folder, "rwx------"));
    Files.createFile(file, only(file, "rw-------"));
  }

  /** Makes an empty file beside the one that is to be written. */
  public static Path fresh(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder, only(folder, "rwx------"));
    return Files.createTempFile(
        folder, file.getFileName().toString(), ".new", only(file, "rw-------"));
  }

  private static FileAttribute<?>[] only(Path place, String permissions) {
    return place.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
