package org.yibiao.adapters.declared.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Makes a new department's folder that passes its checks, to be changed bit by bit. */
public final class Scaffold {

  private static final String ROOT = "scaffold/";

  private Scaffold() {}

  /** The protocols for which there is a beginning. */
  public static List<String> protocols() {
    return Stream.of(find("classpath*:" + ROOT + "*/department.yaml"))
        .map(Scaffold::path)
        .map(path -> path.substring(0, path.indexOf('/')))
        .sorted()
        .toList();
  }

  /**
   * Makes the folder {@code <parent>/<code>}.
   *
   * @param code the department's code: small letters and hyphens
   * @return the folder
   * @throws IllegalArgumentException if the code is none, the protocol is unknown or the folder is
   *     there already
   */
  public static Path make(String code, String protocol, Path parent) {
    if (!code.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException(
          "部门代码只用小写字母和连字符，如 civil-affairs · a code has small letters and hyphens: " + code);
    }
    if (!protocols().contains(protocol)) {
      throw new IllegalArgumentException(
          "没有协议 " + protocol + "，可用 · no protocol " + protocol + ", there are: " + protocols());
    }
    Path folder = parent.resolve(code);
    if (Files.exists(folder)) {
      throw new IllegalArgumentException("已经存在 · is there already: " + folder);
    }
    for (Resource file : find("classpath*:" + ROOT + protocol + "/**/*.*")) {
      write(file, folder.resolve(path(file).substring(protocol.length() + 1)), code);
    }
    return folder;
  }

  private static void write(Resource from, Path to, String code) {
    try (InputStream in = from.getInputStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.createDirectories(to.getParent());
      Files.writeString(to, text.replace("@code@", code));
    } catch (IOException e) {
      throw new UncheckedIOException(to + " cannot be written", e);
    }
  }

  private static Resource[] find(String pattern) {
    try {
      return new PathMatchingResourcePatternResolver().getResources(pattern);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(Resource file) {
    try {
      String address = file.getURL().toString();
      return address.substring(address.lastIndexOf("/" + ROOT) + ROOT.length() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
