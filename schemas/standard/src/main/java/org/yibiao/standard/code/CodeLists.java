package org.yibiao.standard.code;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
import tools.jackson.databind.JsonNode;

/**
 * The code lists of one version of the standard, as the build publishes them on the class path.
 *
 * @param byId the lists by their identifiers
 */
public record CodeLists(Map<String, CodeList> byId) {

  static final String FOLDER = StandardVersion.newest().path("codes/");

  /** The code lists of version 1. */
  public static final CodeLists V1 = read();

  /** The list with this identifier, such as {@code division-code}. */
  public Optional<CodeList> list(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All lists. */
  public Stream<CodeList> all() {
    return byId.values().stream();
  }

  private static CodeLists read() {
    return new CodeLists(
        StreamSupport.stream(file("index").spliterator(), false)
            .map(JsonNode::asString)
            .map(id -> CodeListReader.read(id, file(id)))
            .collect(toUnmodifiableMap(CodeList::id, Function.identity())));
  }

  private static JsonNode file(String name) {
    try (InputStream in = CodeLists.class.getResourceAsStream(FOLDER + name + ".json")) {
      return CanonicalJson.tree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
