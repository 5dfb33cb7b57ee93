package org.yibiao.adapters.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A department's folder of data: on the class path under {@code departments/<code>/}, or a
 * directory of its own.
 *
 * @param code the department's code
 * @param directory the folder, if it is not on the class path
 */
public record DepartmentFolder(String code, Optional<Path> directory) {

  private static final String DESCRIPTOR = "department.yaml";

  /** The folder on the class path. */
  public DepartmentFolder(String code) {
    this(code, Optional.empty());
  }

  /**
   * A directory; its descriptor says whose it is.
   *
   * @throws IllegalArgumentException if it holds no valid descriptor
   */
  public static DepartmentFolder at(Path directory) {
    Path real = real(directory);
    String name = Optional.ofNullable(real.getFileName()).map(Path::toString).orElse("");
    DepartmentFolder unnamed = new DepartmentFolder(name, Optional.of(real));
    return new DepartmentFolder(unnamed.descriptor().department().value(), Optional.of(real));
  }

  /** Address of a file in the folder; refuses a path that leads out of it or to nothing. */
  public URL file(String path) {
    if (path.contains("..") || path.startsWith("/")) {
      throw new IllegalArgumentException(path + " leads out of the folder of " + code);
    }
    return find(path)
        .orElseThrow(() -> new IllegalArgumentException(where() + "/" + path + " does not exist"));
  }

  /** Whether the folder holds this file. */
  public boolean has(String path) {
    return find(path).isPresent();
  }

  /** The bytes of a file in the folder. */
  public byte[] read(String path) {
    try (InputStream in = file(path).openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(where() + "/" + path + " cannot be read", e);
    }
  }

  /** The department's descriptor, checked against the descriptor schema. */
  public DepartmentDescriptor descriptor() {
    return DescriptorReader.read(read(DESCRIPTOR), where());
  }

  /** What every address within the folder begins with. */
  public URI root() {
    String descriptor = URI.create(file(DESCRIPTOR).toString()).normalize().toString();
    return URI.create(descriptor.substring(0, descriptor.length() - DESCRIPTOR.length()));
  }

  private Optional<URL> find(String path) {
    if (directory.isEmpty()) {
      return Optional.ofNullable(getClass().getResource("/departments/" + code + "/" + path));
    }
    Path file = directory.get().resolve(path);
    return Files.isRegularFile(file) && real(file).startsWith(directory.get())
        ? Optional.of(url(file))
        : Optional.empty();
  }

  private String where() {
    return directory.map(Path::toString).orElse("departments/" + code);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(file + " has no address", e);
    }
  }
}
