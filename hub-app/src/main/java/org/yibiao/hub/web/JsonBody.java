package org.yibiao.hub.web;

import org.yibiao.routes.PlainText;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;

/** Reads a small JSON body that is no document of the standard. */
public final class JsonBody {

  private static final int SHOWN = 200;

  private JsonBody() {}

  /**
   * The body as a value.
   *
   * @throws Refusal if it is no JSON, or a member is unknown or of the wrong kind; it names it
   */
  public static <T> T read(byte[] content, Class<T> type) {
    try {
      T value =
          CanonicalJson.mapper()
              .readerFor(type)
              .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .readValue(content);
      if (value == null) {
        throw new Refusal(problem("", "null"));
      }
      return value;
    } catch (DatabindException e) {
      String pointer =
          e.getPath().stream()
              .map(
                  step ->
                      "/"
                          + (step.getPropertyName() == null
                              ? step.getIndex()
                              : step.getPropertyName()))
              .reduce("", String::concat);
      throw new Refusal(problem(pointer, e.getOriginalMessage()));
    } catch (JacksonException e) {
      throw new Refusal(problem("", e.getOriginalMessage()));
    }
  }

  private static Problem problem(String pointer, String reason) {
    return Problems.of(
        "unreadable-body",
        400,
        "请求体无法读取 · The body cannot be read",
        "字段 %1$s 有误：%2$s。 %1$s is wrong: %2$s."
            .formatted(
                pointer.isEmpty() ? "/" : PlainText.of(pointer, SHOWN),
                PlainText.of(reason, SHOWN)));
  }
}
