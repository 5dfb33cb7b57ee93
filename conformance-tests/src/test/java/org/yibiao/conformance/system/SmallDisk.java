package org.yibiao.conformance.system;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk that can be filled: a file system in memory, which only Linux's root can mount. */
public final class SmallDisk implements AutoCloseable {

  private static final int BLOCK = 64 * 1024;

  private final Path place;

  private SmallDisk(Path place) {
    this.place = place;
  }

  /** Mounts one; empty where that is not allowed. */
  public static Optional<SmallDisk> mount(Path place, int megabytes)
      throws IOException, InterruptedException {
    Files.createDirectories(place);
    boolean isThere =
        Files.isExecutable(Path.of("/bin/mount"))
            && done("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "none", place);
    return isThere ? Optional.of(new SmallDisk(place)) : Optional.empty();
  }

  /** Where it is. */
  public Path place() {
    return place;
  }

  /** Leaves so many bytes free. */
  public void fillUpTo(long free) throws IOException {
    try (OutputStream ballast = Files.newOutputStream(ballast())) {
      while (Files.getFileStore(place).getUsableSpace() > free) {
        long more = Files.getFileStore(place).getUsableSpace() - free;
        ballast.write(new byte[(int) Math.min(more, BLOCK)]);
      }
    } catch (IOException e) {
      if (free > 0) {
        throw e;
      }
      // somebody else took the last of it
    }
  }

  /** Takes away what was put there to fill it. */
  public void makeRoom() throws IOException {
    Files.deleteIfExists(ballast());
  }

  private Path ballast() {
    return place.resolve("ballast");
  }

  @Override
  public void close() {
    try {
      done("umount", "-l", place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean done(Object... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder();
    for (Object each : command) {
      builder.command().add(each.toString());
    }
    return builder.redirectErrorStream(true).start().waitFor() == 0;
  }
}
