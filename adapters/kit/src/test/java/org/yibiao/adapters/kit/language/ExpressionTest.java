package org.yibiao.adapters.kit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpressionTest {

  @Test
  void knows_nothing_of_what_an_evaluation_before_was_given() {
    Expression expression = Expression.compile("{\"seen\": $seen}", "a test");
    expression.evaluate(Map.of(), Map.of("seen", "another's"));

    assertThat(expression.evaluate(Map.of(), Map.of()).toString()).doesNotContain("another");
  }
}
