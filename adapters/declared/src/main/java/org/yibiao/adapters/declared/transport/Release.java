package org.yibiao.adapters.declared.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.value.ServiceCode;

/**
 * One release of a department's folder: the version that it names, and a digest of its content, so
 * that no two contents are ever taken for one another.
 *
 * @param version as in the descriptor; {@code 1} if it names none
 * @param digest the first twelve hex digits of the SHA-256 of all files and their names
 */
public record Release(String version, String digest) {

  private static final int DIGITS = 12;
  private static final int MOST_BYTES = 10 * 1024 * 1024;

  /** The release of a folder. */
  public static Release of(DepartmentFolder folder, DepartmentDescriptor descriptor) {
    String digest =
        folder
            .directory()
            .map(Release::digest)
            .orElseGet(() -> digest(folder.read("department.yaml")));
    return new Release(descriptor.version().orElse("1"), digest);
  }

  /** The digest of a directory's content, or of one file. */
  public static String digest(Path directory) {
    MessageDigest sum = sha256();
    for (Path file : files(directory)) {
      sum.update(directory.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      sum.update((byte) 0);
      update(sum, file);
      sum.update((byte) 0);
    }
    return hex(sum);
  }

  /** The endpoint that takes this release's requests for a service. */
  public String requestsOf(ServiceCode service) {
    return "direct:service." + service.value() + "." + label();
  }

  /** The identifier of this release's route for a service. */
  public String routeId(ServiceCode service) {
    return service.value() + "." + label();
  }

  /** Fit for the name of a route. */
  public String label() {
    return version.replaceAll("[^A-Za-z0-9.-]", "_") + "-" + digest;
  }

  private static String digest(byte[] content) {
    MessageDigest sum = sha256();
    sum.update(content);
    return hex(sum);
  }

  private static String hex(MessageDigest sum) {
    return HexFormat.of().formatHex(sum.digest()).substring(0, DIGITS);
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(directory + " cannot be read", e);
    }
  }

  /** Of a file that is larger than any folder may be, its beginning and its size are enough. */
  private static void update(MessageDigest sum, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      sum.update(in.readNBytes(MOST_BYTES));
      sum.update(Long.toString(Files.size(file)).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
