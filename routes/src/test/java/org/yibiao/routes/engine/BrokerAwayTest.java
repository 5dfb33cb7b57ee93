package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yibiao.routes.engine.TestDepartments.IDENTITY;
import static org.yibiao.routes.engine.TestDepartments.PROPERTY;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.Samples;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Receipt;

@AtTheHub
class BrokerAwayTest {

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private BrokerUnderTest broker;

  private final String id = Samples.newMessageId();

  @AfterEach
  void bringTheBrokerBack() {
    if (!broker.isRunning()) {
      broker.start();
    }
  }

  @Test
  void takes_submissions_while_the_broker_is_away_and_works_on_them_when_it_is_back() {
    await().until(() -> office.count("outbox") == 0);
    broker.goAway();

    Receipt receipt = office.submit(id, Office.JOINT);

    assertThat(office.look(receipt).getState()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(office.count("outbox")).isEqualTo(2);

    broker.start();

    office.awaitCase(receipt, CaseState.COMPLETED);
    await().until(() -> office.count("outbox") == 0);
  }

  @Test
  void takes_an_answer_while_the_broker_is_away() {
    departments.tell(id, PROPERTY, Reaction.SILENCE);
    Receipt receipt = office.submit(id, Office.JOINT);
    await().until(() -> departments.asked(id, PROPERTY).size() == 1);
    await().until(() -> departments.asked(id, IDENTITY).size() == 1);
    await().until(() -> office.count("outbox") == 0);
    broker.goAway();

    office.answer(
        departments.firstAsked(id, PROPERTY).getEnvelope().getMessageId(),
        PROPERTY,
        TestDepartments.done(PROPERTY));
    broker.start();

    office.awaitCase(receipt, CaseState.COMPLETED);
  }
}
