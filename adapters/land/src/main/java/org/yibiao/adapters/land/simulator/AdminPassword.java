package org.yibiao.adapters.land.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the department's own administrator: made once, kept beside the database. */
final class AdminPassword {

  private AdminPassword() {}

  static String in(Path directory) {
    try {
      Path file = Files.createDirectories(directory).resolve("admin.password");
      if (Files.notExists(file)) {
        make(file);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(Path file) throws IOException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    // never half written: without it the database could not be opened again; temporary files are
    // readable by their owner only
    Path whole = Files.createTempFile(file.getParent(), "admin", ".new");
    Files.writeString(whole, HexFormat.of().formatHex(random));
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
