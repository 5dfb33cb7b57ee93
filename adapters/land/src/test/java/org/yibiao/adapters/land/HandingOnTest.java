package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.standard.v1.StepRequest;

/** How answers get from the database to a hub that may fail. */
class HandingOnTest {

  @TempDir private Path memory;

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final List<ServiceAnswer> heard = new CopyOnWriteArrayList<>();
  private volatile Predicate<ServiceAnswer> hubFails = answer -> false;
  private LandDepartment department;
  private LandAdapter adapter;

  @BeforeEach
  void start() throws Exception {
    department = new LandDepartment(memory);
    adapter = LandAdapter.of(LandDepartment.DESCRIPTOR, department.settings(), hop -> {});
    camel.addRoutes(hub());
    camel.addRoutes(adapter.routes());
    camel.start();
  }

  @AfterEach
  void stop() {
    camel.stop();
    adapter.close();
    department.close();
  }

  @Test
  void hands_an_answer_on_again_that_the_hub_failed_to_take() {
    hubFails = answer -> heard.size() == 1;
    StepRequest request = ask(PropertyChecks.sample());
    awaitAnswers(2);
    assertThat(heard).allMatch(answer -> isDoneFor(answer, request));
    awaitSign("1");
  }

  @Test
  void hands_on_the_rest_of_a_batch_though_the_hub_fails_at_one_answer() {
    StepRequest first = PropertyChecks.sample();
    hubFails = answer -> isDoneFor(answer, first);
    ask(first);
    StepRequest second =
        ask(PropertyChecks.of(PropertyChecks.SEEDED_UNIT, PropertyChecks.SEEDED_OWNER));
    await().until(() -> heard.stream().anyMatch(answer -> isDoneFor(answer, second)));
  }

  @Test
  void hands_a_read_answer_on_again_when_the_request_is_repeated() {
    StepRequest request = ask(PropertyChecks.sample());
    awaitAnswers(1);
    awaitSign("1");
    ask(request);
    awaitAnswers(2);
    assertThat(heard).allMatch(answer -> isDoneFor(answer, request));
    assertThat(count("SELECT COUNT(*) FROM INF_BDC_CHECK")).isEqualTo(1);
  }

  @Test
  void sets_an_answer_aside_that_is_cut_off_and_says_that_the_outcome_is_unknown() {
    department.behave(Behaviour.GARBLED);
    ask(PropertyChecks.sample());
    awaitAnswers(1);
    assertThat(heard.get(0).outcome())
        .isInstanceOfSatisfying(
            ServiceOutcome.Unknown.class,
            unknown -> assertThat(unknown.why().zh()).doesNotContainPattern("[A-Za-z]"));
    awaitSign("E");
  }

  @Test
  void repeating_the_request_replaces_an_answer_that_was_set_aside() {
    department.behave(Behaviour.GARBLED);
    StepRequest request = ask(PropertyChecks.sample());
    awaitAnswers(1);
    awaitSign("E");
    department.behave(Behaviour.NORMAL);
    ask(request);
    awaitAnswers(2);
    assertThat(heard.get(1)).matches(answer -> isDoneFor(answer, request));
    awaitSign("1");
  }

  @Test
  void sets_a_row_aside_that_belongs_to_no_request() {
    department
        .asAdministrator()
        .sql("INSERT INTO INF_BDC_CHECK_RESULT (INTERNALNO, BIZMSGID, BIZMSG) VALUES (?, ?, ?)")
        .params("?", "320211261120000001", "<respond/>")
        .update();
    awaitSign("E");
    assertThat(heard).isEmpty();
  }

  @Test
  void goes_on_after_the_department_was_restarted() {
    ask(PropertyChecks.sample());
    awaitAnswers(1);
    department.restart();
    StepRequest next = PropertyChecks.of("320205001001GB00001F00010001", "无锡锡山贸易有限公司");
    await().until(() -> adapterTakes(next));
    await().until(() -> heard.stream().anyMatch(answer -> isDoneFor(answer, next)));
  }

  private RouteBuilder hub() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from(AdapterContract.ANSWERED).process(HandingOnTest.this::take);
      }
    };
  }

  private void take(Exchange exchange) {
    ServiceAnswer answer = exchange.getMessage().getBody(ServiceAnswer.class);
    heard.add(answer);
    if (hubFails.test(answer)) {
      throw new IllegalStateException("The hub's own database fails");
    }
  }

  private StepRequest ask(StepRequest request) {
    assertThat(adapterTakes(request)).isTrue();
    return request;
  }

  private boolean adapterTakes(StepRequest request) {
    return camel
            .createProducerTemplate()
            .request("direct:service.land.property-check", e -> e.getMessage().setBody(request))
            .getException()
        == null;
  }

  private static boolean isDoneFor(ServiceAnswer answer, StepRequest request) {
    return answer.inReplyTo().value().equals(request.getEnvelope().getMessageId())
        && answer.outcome() instanceof ServiceOutcome.Done;
  }

  private void awaitAnswers(int count) {
    await().atMost(Duration.ofSeconds(10)).until(() -> heard.size() >= count);
  }

  private void awaitSign(String sign) {
    String all = "SELECT COUNT(*) FROM INF_BDC_CHECK_RESULT";
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> count(all + " WHERE SYNCSIGN = '" + sign + "'") == count(all));
  }

  private long count(String query) {
    return department.asHub().sql(query).query(Long.class).single();
  }
}
