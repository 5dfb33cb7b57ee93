package org.yibiao.schemas.generator.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the code lists of one version of the standard from their data files. */
public final class CodeLists {

  private static final String ENDING = ".yaml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private CodeLists() {}

  /**
   * A list with the identifier under which it is published, its file name.
   *
   * @param id such as {@code sex}
   * @param list what the file holds
   */
  public record Named(String id, CodeList list) {}

  /**
   * Reads all lists of a folder, by their identifiers.
   *
   * @throws IllegalArgumentException if a file is not a code list; says which, where and why
   */
  public static List<Named> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
      List<Named> lists = new ArrayList<>();
      for (Path file : sorted) {
        lists.add(named(file));
      }
      return lists;
    }
  }

  private static Named named(Path file) {
    String name = file.getFileName().toString();
    CodeList list = list(file);
    List<String> faults = CodeListFaults.of(list);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(name + ": " + String.join("; ", faults));
    }
    return new Named(name.substring(0, name.length() - ENDING.length()), list);
  }

  private static CodeList list(Path file) {
    try {
      return YAML.readValue(file.toFile(), CodeList.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s, line %d: %s"
              .formatted(
                  file.getFileName(),
                  e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                  e.getOriginalMessage()),
          e);
    }
  }
}
