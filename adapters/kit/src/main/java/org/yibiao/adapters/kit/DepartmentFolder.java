package org.yibiao.adapters.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;

/**
 * A department's folder of data as it lies on the class path under {@code departments/<code>/}.
 *
 * @param code the folder's name, which is the department's code
 */
public record DepartmentFolder(String code) {

  /** Address of a file in the folder; refuses a path that leads out of it or to nothing. */
  public URL file(String path) {
    if (path.contains("..") || path.startsWith("/")) {
      throw new IllegalArgumentException(path + " leads out of the folder of " + code);
    }
    URL url = getClass().getResource("/departments/" + code + "/" + path);
    if (url == null) {
      throw new IllegalArgumentException("departments/" + code + "/" + path + " does not exist");
    }
    return url;
  }

  /** The bytes of a file in the folder. */
  public byte[] read(String path) {
    try (InputStream in = file(path).openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("departments/" + code + "/" + path + " cannot be read", e);
    }
  }

  /** The department's descriptor, checked against the descriptor schema. */
  public DepartmentDescriptor descriptor() {
    return DescriptorReader.read(read("department.yaml"), "departments/" + code);
  }
}
