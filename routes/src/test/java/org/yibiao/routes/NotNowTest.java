package org.yibiao.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class NotNowTest {

  @Test
  void what_comes_before_the_routes_are_up_is_to_come_again() throws Exception {
    try (DefaultCamelContext camel = withRoute()) {
      ProducerTemplate template = camel.createProducerTemplate();

      assertThat(NotNow.isCauseOf(catchThrowable(() -> template.requestBody("direct:door", "x"))))
          .isTrue();
    }
  }

  @Test
  void what_comes_after_the_routes_have_stopped_is_to_come_again() throws Exception {
    try (DefaultCamelContext camel = withRoute()) {
      camel.start();
      ProducerTemplate template = camel.createProducerTemplate();
      assertThat(template.requestBody("direct:door", "x")).isEqualTo("x");
      camel.stop();

      assertThat(NotNow.isCauseOf(catchThrowable(() -> template.requestBody("direct:door", "x"))))
          .isTrue();
    }
  }

  @Test
  void what_comes_while_the_database_is_away_is_to_come_again() {
    assertThat(
            NotNow.isCauseOf(
                new IllegalStateException(new DataAccessResourceFailureException("away"))))
        .isTrue();
  }

  @Test
  void any_other_failure_is_not_a_matter_of_time() {
    assertThat(NotNow.isCauseOf(new IllegalStateException(new NullPointerException()))).isFalse();
  }

  private static DefaultCamelContext withRoute() throws Exception {
    DefaultCamelContext camel = new DefaultCamelContext();
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:door").setBody(body());
          }
        });
    return camel;
  }
}
