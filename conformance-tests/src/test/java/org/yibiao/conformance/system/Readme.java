package org.yibiao.conformance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text for people with commands in it.
 *
 * @param file where it is
 * @param text what it says
 */
public record Readme(Path file, String text) {

  /** Root of the repository, one folder above the one that the tests run in. */
  public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern ADDRESS =
      Pattern.compile("http://127\\.0\\.0\\.1:8080(/[\\w./?-]*)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  /** The text of a file, named from the root. */
  public static Readme of(String name) {
    Path file = ROOT.resolve(name);
    try {
      return new Readme(file, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Blocks of shell commands. */
  public List<String> scripts() {
    return SHELL.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** Paths of addresses at the hub that one can just look at. */
  public List<String> places() {
    return ADDRESS
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(path -> Stream.of("/standard", "/soap", "/openapi").anyMatch(path::startsWith))
        // the service itself is not looked at but called; its contract is there to be seen
        .filter(path -> !path.startsWith("/soap") || path.endsWith("?wsdl"))
        .distinct()
        .toList();
  }

  /** Files that it links to. */
  public List<Path> links() {
    return LINK.matcher(text)
        .results()
        .map(found -> file.resolveSibling(found.group(1)).normalize())
        .toList();
  }
}
