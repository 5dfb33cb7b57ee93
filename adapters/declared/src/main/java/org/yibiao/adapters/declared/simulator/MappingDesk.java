package org.yibiao.adapters.declared.simulator;

import com.dashjoin.jsonata.Jsonata;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.language.Expression;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import tools.jackson.databind.JsonNode;

/**
 * Answers by a JSONata expression over the native request: {@code {key, answer, status}}. {@code
 * $serial(name)} gives the next number of that name, also after a restart.
 */
final class MappingDesk implements Desk {

  private final Expression expression;
  private final Memory memory;

  MappingDesk(DepartmentFolder folder, String file, Memory memory) {
    this.expression =
        Expression.compile(new String(folder.read(file), StandardCharsets.UTF_8), file);
    this.memory = memory;
  }

  @Override
  public Optional<Simulated> answer(String request) {
    JsonNode made = evaluate(request);
    if (!made.has("answer")) {
      return Optional.empty();
    }
    JsonNode answer = made.path("answer");
    return Optional.of(
        new Simulated(
            made.path("key").asStringOpt(),
            answer.isString() ? answer.asString() : answer.toString(),
            made.path("status").asInt(Simulated.OK)));
  }

  private JsonNode evaluate(String request) {
    try {
      JsonNode tree = CanonicalJson.tree(request.getBytes(StandardCharsets.UTF_8));
      return expression.evaluate(
          Expression.plain(tree),
          Map.of("serial", Jsonata.function("serial", memory::next, "<s:n>")));
    } catch (NotReadable e) {
      return CanonicalJson.mapper().createObjectNode();
    }
  }
}
