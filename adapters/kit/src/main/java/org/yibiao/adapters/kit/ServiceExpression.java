package org.yibiao.adapters.kit;

import com.dashjoin.jsonata.Jsonata;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yibiao.adapters.kit.language.Expression;
import tools.jackson.databind.JsonNode;

/**
 * A JSONata expression of a department's folder. It knows the settings that are no secrets as
 * {@code $settings}, and the code maps as {@code $toNative(map, code)} and {@code $toStandard(map,
 * code)}.
 */
final class ServiceExpression {

  private final Expression expression;
  private final Jsonata.JFunction toNative;
  private final Jsonata.JFunction toStandard;

  private ServiceExpression(Expression expression, CodeMaps codes) {
    this.expression = expression;
    this.toNative = Jsonata.function("toNative", codes::toNative, "<ss:s>");
    this.toStandard = Jsonata.function("toStandard", codes::toStandard, "<ss:s>");
  }

  /**
   * Compiles the expression in this file.
   *
   * @throws IllegalArgumentException if it is not valid
   */
  static ServiceExpression compile(
      DepartmentFolder folder, DepartmentDescriptor descriptor, String path) {
    String text = new String(folder.read(path), StandardCharsets.UTF_8);
    return new ServiceExpression(
        Expression.compile(text, path), new CodeMaps(descriptor.codeMaps()));
  }

  /**
   * What it makes of its input.
   *
   * @throws UnmappedCode if it asks for a code that a map lacks
   * @throws Expression.Failed if it fails
   */
  JsonNode evaluate(Object input, Map<String, String> settings) {
    return expression.evaluate(
        input, Map.of("settings", settings, "toNative", toNative, "toStandard", toStandard));
  }
}
