package org.yibiao.routes.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/**
 * PostgreSQL's programs, run by the user nobody: they refuse root, and in a plain container root
 * may not make itself another user's namespace either.
 */
final class RunByNobody implements PgBinaryResolver {

  private static final int NOBODY = 65534;
  private static final Set<String> STARTED = Set.of("bin/initdb", "bin/pg_ctl");
  private static final byte[] SCRIPT =
      """
      #!/bin/sh
      exec setpriv --reuid=%1$d --regid=%1$d --clear-groups "$0.program" "$@"
      """
          .formatted(NOBODY)
          .getBytes(StandardCharsets.US_ASCII);

  /** An empty folder that nobody owns. */
  static Path ownFolder() throws IOException {
    Path folder = Files.createTempDirectory("yibiao-postgresql");
    Files.setAttribute(folder, "unix:uid", NOBODY);
    Files.setAttribute(folder, "unix:gid", NOBODY);
    return folder;
  }

  @Override
  public InputStream getPgBinary(String system, String machine) throws IOException {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        TarArchiveInputStream in = new TarArchiveInputStream(new XZInputStream(packed));
        TarArchiveOutputStream out =
            new TarArchiveOutputStream(new XZOutputStream(changed, new LZMA2Options(0)))) {
      for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        copy(entry, in, out);
      }
    }
    return new ByteArrayInputStream(changed.toByteArray());
  }

  private static void copy(
      TarArchiveEntry entry, TarArchiveInputStream in, TarArchiveOutputStream out)
      throws IOException {
    String name = entry.getName();
    boolean isStarted = STARTED.contains(name.replaceFirst("^\\./", ""));
    if (isStarted) {
      entry.setName(name + ".program");
    }
    out.putArchiveEntry(entry);
    in.transferTo(out);
    out.closeArchiveEntry();
    if (isStarted) {
      TarArchiveEntry script = new TarArchiveEntry(name);
      script.setSize(SCRIPT.length);
      out.putArchiveEntry(script);
      out.write(SCRIPT);
      out.closeArchiveEntry();
    }
  }
}
