package org.yibiao.routes.cases;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.ReflectionUtils;
import org.yibiao.standard.v1.Part;

/** Where a service's result stands in a case's part: the standard has one field of its type. */
final class PartResult {

  private static final Map<Class<?>, Method> SETTERS =
      Arrays.stream(Part.class.getMethods())
          .filter(method -> method.getName().startsWith("set") && method.getParameterCount() == 1)
          .collect(
              Collectors.toMap(
                  method -> method.getParameterTypes()[0],
                  Function.identity(),
                  (one, other) -> one));

  private PartResult() {}

  /**
   * Shows the result in the part.
   *
   * @throws IllegalArgumentException if the standard has no place for it
   */
  static void show(Part part, Object result) {
    Method setter =
        Optional.ofNullable(SETTERS.get(result.getClass()))
            .orElseThrow(() -> new IllegalArgumentException("No result: " + result.getClass()));
    ReflectionUtils.invokeMethod(setter, part, result);
  }
}
