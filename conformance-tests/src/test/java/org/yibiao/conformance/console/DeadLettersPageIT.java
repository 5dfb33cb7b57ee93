package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import jakarta.jms.Connection;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.UUID;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.PartState;

/** Where people deal with what the hub could not work on. */
@BeforeTheConsole
class DeadLettersPageIT {

  private static final String STEP = "company-registration";

  private final Installation installation;
  private final Hub hub;
  private final Screen screen;

  DeadLettersPageIT(Installation installation, Screen screen) {
    this.installation = installation;
    this.hub = new Hub(installation);
    this.screen = screen;
  }

  @AfterEach
  void leave() {
    installation.simulate("market-regulation", "normal");
  }

  @Test
  void a_supervisor_replays_a_step_that_waits_for_a_person_and_the_case_goes_on() {
    installation.simulate("market-regulation", "garbled");
    String caseNumber = hub.handIn(Forms.json());
    hub.caseWhen(caseNumber, DeadLettersPageIT::isStuck);
    installation.simulate("market-regulation", "normal");

    screen.logIn("supervisor").open("/dead-letters?caseNumber=" + caseNumber);
    assertThat(screen.page().locator("#letters tbody tr")).hasCount(1);
    screen.shot("dead-letters").isUsable();
    screen.page().locator("#letters tbody a[aria-haspopup]").first().click();
    screen.page().locator("#deed-replay").waitFor();
    screen.shot("dead-letter").isUsable();
    screen.page().locator("#deed-replay").click();
    screen.page().locator("input[name=reason]").fill("系统已恢复");
    screen.shot("dead-letter-replay");
    screen.page().locator("dialog:has(input[name=reason]) button[type=submit]").last().click();

    hub.completed(caseNumber);
  }

  @Test
  void a_supervisor_mends_a_message_that_cannot_be_read_and_replays_it() throws Exception {
    String caseNumber = hub.handIn(Forms.json());
    hub.completed(caseNumber);
    put("hub.steps.due.land", "{\"step\": \"torn off");
    screen.logIn("supervisor");
    Locator letters = screen.page().locator("#letters tbody a[aria-haspopup]");
    await()
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(() -> assertThat(open(letters)).hasCount(1));
    letters.first().click();

    screen.page().locator("#deed-mend").click();
    Locator text = screen.page().locator("#new-body");
    assertThat(screen.page().locator("dialog .notice.red").first()).isVisible();
    screen.shot("dead-letter-mend").isUsable();
    text.fill("{\"step\": \"" + UUID.randomUUID() + "\", \"attempt\": 1}");
    assertThat(screen.page().locator("dialog .notice.green").first()).isVisible();
    sayWhy("报文传输中截断");

    screen.page().locator("#deed-replay").click();
    sayWhy("已更正");
    assertThat(open(letters)).hasCount(0);
  }

  private Locator open(Locator letters) {
    screen.open("/dead-letters?queue=hub.steps.due.land");
    screen.page().locator(".loading").waitFor(Gone.SOON);
    return letters;
  }

  private void sayWhy(String why) {
    screen.page().locator("input[name=reason]").fill(why);
    screen.page().locator("dialog:has(input[name=reason]) button[type=submit]").last().click();
    assertThat(screen.page().locator("input[name=reason]")).hasCount(0);
  }

  private void put(String queue, String text) throws Exception {
    try (Connection connection =
            new JmsConnectionFactory(installation.amqp())
                .createConnection("hub", installation.secret("hub.broker-password"));
        Session session = connection.createSession()) {
      session.createProducer(session.createQueue(queue)).send(session.createTextMessage(text));
    }
  }

  @Test
  void who_only_watches_sees_them_and_can_do_nothing() {
    screen.logIn("monitor").open("/dead-letters?state=all");

    assertThat(screen.heading("死信")).isVisible();
    assertThat(screen.page().locator("#choose-all")).hasCount(0);
    screen.isUsable();
  }

  private static boolean isStuck(Case now) {
    PartState state = Hub.part(now, STEP).getState();
    return state == PartState.WAITING_FOR_PERSON || state == PartState.OUTCOME_UNKNOWN;
  }
}
