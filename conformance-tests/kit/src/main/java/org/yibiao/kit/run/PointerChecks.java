package org.yibiao.kit.run;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibiao.kit.scenario.Expectation;
import org.yibiao.kit.scenario.Expectation.At;
import org.yibiao.kit.scenario.Text;
import tools.jackson.databind.JsonNode;

/** The checks of what stands where. */
record PointerChecks(Checks checks) {

  void of(Expectation expected, JsonNode tree) {
    expected.at().forEach(each -> check(each, found(tree, each.pointer())));
  }

  private void check(At at, List<JsonNode> found) {
    String came = shown(found);
    at.equal()
        .ifPresent(
            wanted -> add(at, found.stream().anyMatch(wanted::equals), wanted.toString(), came));
    at.matches()
        .ifPresent(
            pattern ->
                add(
                    at,
                    found.stream().anyMatch(each -> text(each).matches("(?s)" + pattern)),
                    "形如 · like " + pattern,
                    came));
    at.exists()
        .ifPresent(
            wanted ->
                add(at, wanted != found.isEmpty(), wanted ? "有 · present" : "没有 · absent", came));
  }

  private void add(At at, boolean isRight, String expected, String came) {
    checks.add(
        Text.of("数据项 " + at.pointer(), "the field " + at.pointer()),
        isRight,
        expected,
        came,
        Text.of("该数据项与约定不符：请对照下方报文。", "Not what was agreed: see the messages below."));
  }

  private static List<JsonNode> found(JsonNode tree, String pointer) {
    Stream<JsonNode> places = Stream.of(tree);
    for (String name : pointer.split("/", -1)) {
      if (!name.isEmpty()) {
        places = places.flatMap(each -> below(each, name));
      }
    }
    return places.filter(each -> !each.isMissingNode()).toList();
  }

  private static Stream<JsonNode> below(JsonNode node, String name) {
    if (name.equals("*")) {
      return node.valueStream();
    }
    return Stream.of(
        node.isArray() && name.matches("[0-9]+")
            ? node.path(Integer.parseInt(name))
            : node.path(name.replace("~1", "/").replace("~0", "~")));
  }

  private static String shown(List<JsonNode> found) {
    return found.isEmpty()
        ? "没有 · absent"
        : found.stream().map(JsonNode::toString).collect(Collectors.joining(", "));
  }

  private static String text(JsonNode node) {
    return node.isValueNode() ? node.asString("") : node.toString();
  }
}
