package org.yibiao.adapters.kit.language;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import java.util.Map;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** A JSONata expression, compiled once, used by many threads, and bounded in time and depth. */
public final class Expression {

  /** Many times what a mapping needs; an endless one ends here. */
  private static final int MOST_MILLIS = 2000;

  private static final int DEEPEST = 200;

  private final Jsonata compiled;

  private Expression(Jsonata compiled) {
    this.compiled = compiled;
  }

  /**
   * Compiles an expression.
   *
   * @param where named if it is not valid
   * @throws IllegalArgumentException if it is not valid
   */
  public static Expression compile(String text, String where) {
    try {
      Jsonata compiled = Jsonata.jsonata(text);
      // what a thread made last keeps, on that thread, the variables and bounds of each evaluation
      // for those that follow; so it must not be this one
      Jsonata.jsonata("null");
      return new Expression(compiled);
    } catch (JException e) {
      throw new IllegalArgumentException(
          where + " is not a valid JSONata expression: " + e.getMessage(), e);
    }
  }

  /**
   * What the expression makes of its input.
   *
   * @param input maps, lists and plain values, as in JSON
   * @param known variables, without their dollar sign; a {@link Jsonata.JFunction} is a function
   * @throws Failed if it fails
   */
  public JsonNode evaluate(Object input, Map<String, Object> known) {
    // a frame of its own for each evaluation: without it, threads would share their variables
    Jsonata.Frame frame = compiled.createFrame();
    frame.setRuntimeBounds(MOST_MILLIS, DEEPEST);
    known.forEach(frame::bind);
    try {
      return CanonicalJson.mapper().valueToTree(compiled.evaluate(input, frame));
    } catch (JException e) {
      throw new Failed(e);
    }
  }

  /** A JSON tree as maps, lists and plain values. */
  public static Object plain(JsonNode node) {
    return CanonicalJson.mapper().convertValue(node, Object.class);
  }

  /** The expression could not be evaluated. */
  public static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(JException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
