package org.yibiao.hub.conformance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands for the conformance kit: what it does is said by the department that it is to test. */
public final class FakeKit {

  /** The jar that hubs under test have. */
  static final Path JAR = Path.of("target", "fake-kit", "yibiao-kit.jar");

  /** Those that wait do so until this is there. */
  static final Path GO = Path.of("target", "fake-kit", "go");

  private static final String FILE = FakeKit.class.getName().replace('.', '/') + ".class";
  private static final String GO_FILE = "YIBIAO_DEPARTMENT_GO_FILE";
  private static final long LOOKED_AT_EVERY = 50;

  private FakeKit() {}

  /** Makes the jar. */
  static Path in(Path place) {
    try {
      Files.createDirectories(place.getParent());
      Manifest manifest = new Manifest();
      manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
      manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeKit.class.getName());
      try (OutputStream file = Files.newOutputStream(place);
          JarOutputStream jar = new JarOutputStream(file, manifest);
          var compiled = FakeKit.class.getClassLoader().getResourceAsStream(FILE)) {
        jar.putNextEntry(new JarEntry(FILE));
        compiled.transferTo(jar);
      }
      return place.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the kit's own jar is started with. */
  public static void main(String[] given) throws IOException, InterruptedException {
    List<String> words = Arrays.asList(given);
    Path out = Path.of(words.get(words.indexOf("--out") + 1));
    if (System.getenv().containsKey(GO_FILE)) {
      hold(out, words);
      return;
    }
    switch (words.get(words.indexOf("--department") + 1)) {
      case "tax" -> report(out, "passed", 3, 0, words);
      case "banks" -> report(out, "failed", 2, 1, words);
      case "customs" -> Thread.sleep(Long.MAX_VALUE);
      case "finance" -> System.out.println(("x".repeat(99) + '\n').repeat(5_000) + "the last line");
      case "commerce" -> report(out, "passed".repeat(20_000), 3, 0, words);
      default -> tell();
    }
  }

  private static void hold(Path out, List<String> words) throws IOException, InterruptedException {
    Path go = Path.of(System.getenv(GO_FILE));
    while (!Files.exists(go)) {
      Thread.sleep(LOOKED_AT_EVERY);
    }
    report(out, "passed", 3, 0, words);
  }

  private static void tell() {
    System.out.println("the password is " + System.getenv("YIBIAO_DEPARTMENT_DOOR_KEY"));
    System.out.println("of the hub: " + System.getenv().keySet());
    System.exit(2);
  }

  private static void report(Path out, String verdict, int passed, int failed, List<String> words)
      throws IOException {
    Files.writeString(
        out.resolve("report.json"),
        """
        {"kitVersion": "fake", "verdict": "%s", "arguments": "%s",
         "counts": {"all": 3, "passed": %d, "failed": %d, "skipped": 0, "mandatorySkipped": 0}}
        """
            .formatted(verdict, String.join(" ", words).replace('\\', '/'), passed, failed));
  }
}
