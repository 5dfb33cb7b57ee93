package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.routes.engine.TestDepartments.TAX;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.adapters.kit.HopLog;
import org.yibiao.routes.Samples;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.StepRequest;

/** A step starts, and what it asks is recorded, at once and before anything leaves. */
@AtTheHub
@Tag("database")
class StartsTest {

  private static final String STEP = "taxpayer-registration";

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private FailingDatabase database;
  @Autowired private HopLog border;
  @Autowired private JdbcClient jdbc;

  private final String id = Samples.newMessageId();
  private final List<String> seen = new CopyOnWriteArrayList<>();

  @Test
  void a_step_has_started_when_what_it_asks_is_recorded_and_not_before() {
    departments.tell(
        id,
        TAX,
        Reaction.beforeTheBorder(
            request -> {
              seen.add(seenByOthers(request));
              border.record(TestDepartments.crossing(request, false));
              seen.add(seenByOthers(request));
              return Optional.of(TestDepartments.done(TAX));
            }));

    office.awaitCase(office.submit(id, Office.JOINT), CaseState.COMPLETED);

    assertThat(seen).containsExactly("due, 0 hops out", "in-progress, 1 hops out");
  }

  @Test
  void a_step_whose_start_was_lost_is_started_again() {
    departments.tell(
        id,
        TAX,
        Reaction.beforeTheBorder(
            request -> {
              database.loseNextCommit();
              border.record(TestDepartments.crossing(request, false));
              throw new IllegalStateException("Nothing may leave");
            }),
        Reaction.answers(TestDepartments.done(TAX)));

    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitCase(receipt, CaseState.COMPLETED);

    assertThat(departments.asked(id, TAX)).hasSize(2);
    assertThat(office.part(receipt, STEP).getAttempts()).isOne();
  }

  @Test
  void a_step_is_started_again_though_not_even_a_rollback_was_possible() {
    departments.tell(
        id,
        TAX,
        Reaction.beforeTheBorder(
            request -> {
              database.breakConnection();
              border.record(TestDepartments.crossing(request, false));
              throw new IllegalStateException("Nothing may leave");
            }),
        Reaction.answers(TestDepartments.done(TAX)));

    office.awaitCase(office.submit(id, Office.JOINT), CaseState.COMPLETED);

    assertThat(departments.asked(id, TAX)).hasSize(2);
  }

  @Test
  void a_step_that_fails_before_the_border_has_been_tried() {
    departments.tell(
        id, TAX, Reaction.beforeTheBorder(Reaction.fails(new IllegalStateException("no mapping"))));

    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitCase(receipt, CaseState.WAITING_FOR_PERSON);

    assertThat(office.part(receipt, STEP).getAttempts()).isOne();
  }

  /** As another connection sees it. */
  private String seenByOthers(StepRequest request) {
    String step = request.getEnvelope().getMessageId();
    return CompletableFuture.supplyAsync(
            () ->
                jdbc.sql("select state from case_step where message_id = ?")
                        .param(step)
                        .query(String.class)
                        .single()
                    + ", "
                    + jdbc.sql(
                            "select count(*) from message_hop where message_id = ?"
                                + " and direction = 'TO_DEPARTMENT'")
                        .param(step)
                        .query(Integer.class)
                        .single()
                    + " hops out")
        .join();
  }
}
