package org.yibiao.kit.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yibiao.kit.department.Simulation;
import org.yibiao.kit.scenario.Action;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Has a simulator show what it keeps of the subject of the last request. */
record RecordsShown(Simulation simulation) {

  Came of(Action.Deed deed, Memory memory) {
    String argument =
        deed.argument().stream()
            .map(each -> argument(each, memory))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("没有可用的参数 · No argument for " + deed.name()));
    String shown =
        simulation
            .deed(deed.name(), argument)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "模拟系统不能 · The simulator does not know " + deed.name()));
    ObjectNode tree = CanonicalJson.mapper().createObjectNode();
    shown.lines().filter(line -> !line.isBlank()).forEach(tree.withArray("lines")::add);
    return Came.of(
        tree,
        Duration.ZERO,
        List.of(Messages.over(Instant.now(), Messages.DEPARTMENT, Messages.KIT, shown)));
  }

  private static Optional<String> argument(String text, Memory memory) {
    if (!text.startsWith("/")) {
      return Optional.of(text);
    }
    JsonNode found = CanonicalJson.toTree(memory.last().orElseThrow().document()).at(text);
    return Optional.of(found).filter(JsonNode::isString).map(JsonNode::asString);
  }
}
