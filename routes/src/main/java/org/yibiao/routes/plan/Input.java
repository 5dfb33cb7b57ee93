package org.yibiao.routes.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.standard.value.StepId;
import tools.jackson.databind.JsonNode;

/**
 * Where one part of a step's request comes from: either one {@code path}, or a list made of all
 * that {@code each} finds.
 *
 * @param to JSON Pointer in the request's body
 * @param from the step whose result is read; the submission if absent
 * @param path JSON Pointer that is copied
 * @param each JSON Pointers ({@code *} stands for every item) whose finds become a list
 * @param take for {@code each}: name of a datum in the new item, and its pointer within the find
 * @param where for {@code each}: only finds that meet this
 * @param distinctBy for {@code each}: pointer in the new item ({@code ""} the whole item); a second
 *     item alike is left out
 */
public record Input(
    String to,
    Optional<StepId> from,
    Optional<String> path,
    List<String> each,
    Map<String, String> take,
    Optional<Where> where,
    Optional<String> distinctBy) {

  /**
   * A condition on a find: what stands at {@code path} is this text, or starts with this one.
   *
   * @param path JSON Pointer within the find
   */
  public record Where(String path, Optional<String> is, Optional<String> startsWith) {

    /** Whether a find meets it. */
    public boolean holds(JsonNode find) {
      String text = find.at(path).asString("");
      return is.map(text::equals).orElse(true) && startsWith.map(text::startsWith).orElse(true);
    }
  }

  /** Absent lists are empty. */
  public Input {
    each = each == null ? List.of() : List.copyOf(each);
    take = take == null ? Map.of() : Map.copyOf(take);
  }
}
