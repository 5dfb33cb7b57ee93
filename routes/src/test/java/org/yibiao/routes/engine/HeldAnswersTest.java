package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yibiao.routes.engine.TestDepartments.TAX;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.adapters.kit.Crossing;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.adapters.kit.Hop;
import org.yibiao.adapters.kit.HopLog;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.StepSettling;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/** What crossed the border is kept together with what came of it, and in any case. */
@AtTheHub
@Tag("database")
class HeldAnswersTest {

  private static final String NATIVE = "<taxML><djxh>1</djxh></taxML>";

  private static final byte[] BYTES = NATIVE.getBytes(StandardCharsets.UTF_8);

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private HopLog border;
  @Autowired private StepSettling settling;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  private ServiceAnswer answer;

  @BeforeEach
  void a_department_has_answered() {
    String id = Samples.newMessageId();
    office.awaitCase(office.submit(id, Office.JOINT), CaseState.COMPLETED);
    String step = departments.firstAsked(id, TAX).getEnvelope().getMessageId();
    answer =
        new ServiceAnswer(new MessageId(step), new ServiceCode(TAX), TestDepartments.done(TAX));
    border.record(crossing());
  }

  @Test
  void an_answer_is_kept_in_the_transaction_that_acts_on_it() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              settling.settle(answer);
              assertThat(kept()).isOne();
            });
  }

  @Test
  void an_answer_is_kept_though_what_acted_on_it_failed() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              settling.settle(answer);
              status.setRollbackOnly();
            });

    await().until(() -> kept() == 1);
  }

  @Test
  void an_answer_that_nobody_acts_on_is_kept_by_itself() {
    await().until(() -> kept() == 1);
  }

  private int kept() {
    return jdbc.sql("select count(*) from message_hop where message_id = ? and sha256 = ?")
        .params(answer.inReplyTo().value(), Digest.sha256(BYTES))
        .query(Integer.class)
        .single();
  }

  private Crossing crossing() {
    Hop hop =
        new Hop(
            answer.inReplyTo(),
            new DepartmentCode("tax"),
            answer.service(),
            "SOAP/GBK",
            Hop.Direction.FROM_DEPARTMENT,
            BYTES.length,
            Digest.sha256(BYTES),
            clock.instant(),
            Optional.empty());
    Crossing.Content content = new Crossing.Content.Answered(answer.outcome());
    return new Crossing(hop, NATIVE, Optional.of(content), Optional.empty(), false, false);
  }
}
