package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.yibiao.routes.engine.TestDepartments.PROPERTY;

import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jms.core.JmsTemplate;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.routes.Samples;
import org.yibiao.routes.audit.AuditCheck;
import org.yibiao.routes.audit.AuditVerdict;
import org.yibiao.routes.cases.StepTicket;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.routes.letters.Act;
import org.yibiao.routes.letters.Content;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.DeadLetter.State;
import org.yibiao.routes.letters.FailedTry;
import org.yibiao.routes.letters.LetterBook;
import org.yibiao.routes.letters.LetterSearch;
import org.yibiao.routes.recovery.BulkReplay;
import org.yibiao.routes.recovery.DeadLetterDesk;
import org.yibiao.routes.recovery.DeadLetterDesk.Clerk;
import org.yibiao.routes.recovery.DeadLetterDesk.Outcome;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.v1.Submission;

@AtTheHub
@Tag("database")
class DeadLetterDeskTest {

  private static final String STEPS = "hub.steps.due.land";
  private static final String SUBMISSIONS = "hub.submissions.in";
  private static final Clerk SUPERVISOR = new Clerk("supervisor", Optional.empty());

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private FailingDatabase database;
  @Autowired private PoisonedIntake poison;
  @Autowired private LetterBook book;
  @Autowired private DeadLetterDesk desk;
  @Autowired private BulkReplay bulk;
  @Autowired private AuditCheck audit;
  @Autowired private ConnectionFactory connections;

  private final String id = Samples.newMessageId();
  private final String mark = UUID.randomUUID().toString();
  private JmsTemplate broker;

  @BeforeEach
  void takeABroker() {
    broker = new JmsTemplate(connections);
  }

  @Test
  void keeps_the_message_as_it_was_byte_for_byte_with_its_headers() {
    byte[] body = ("\u0000\u00FF no ticket " + mark).getBytes(StandardCharsets.ISO_8859_1);
    broker.send(
        STEPS,
        session -> {
          BytesMessage message = session.createBytesMessage();
          message.writeBytes(body);
          message.setJMSCorrelationID(mark);
          message.setStringProperty("color", "红");
          message.setIntProperty("count", 7);
          return message;
        });

    DeadLetter letter = awaitLetter(mark);

    assertThat(letter.original().bytes()).isEqualTo(body);
    assertThat(letter.original().form()).isEqualTo(Content.Form.BYTES);
    assertThat(letter.headers()).containsEntry("color", "红").containsEntry("count:Integer", "7");
    assertThat(letter.from()).isEqualTo(STEPS);
    assertThat(letter.department()).contains("land");
  }

  @Test
  void tells_of_each_try_with_its_time_and_error_and_the_reason_in_both_languages() {
    DeadLetter letter = die(STEPS, "no ticket");

    List<FailedTry> tries = book.history(letter).tries();
    assertThat(tries)
        .extracting(FailedTry::number)
        .containsExactly(1, 2, BrokerUnderTest.DELIVERIES);
    assertThat(tries).allSatisfy(each -> assertThat(each.error()).contains("NotReadable"));
    assertThat(letter.reason().zh()).contains("3 次均失败");
    assertThat(letter.reason().en()).contains("failed 3 times");
  }

  @Test
  void one_poison_message_does_not_hold_up_the_others() {
    poison.refuse(id);
    hand(Samples.submission(id, Office.JOINT));
    String other = Samples.newMessageId();
    hand(Samples.submission(other, Office.JOINT));

    await().until(() -> cases(other) == 1);
    assertThat(awaitLetter(id).state()).isEqualTo(State.OPEN);
  }

  @Test
  void what_is_replayed_has_its_effect_once_however_often_one_says_so() {
    poison.refuse(id);
    hand(Samples.submission(id, Office.JOINT));
    DeadLetter letter = awaitLetter(id);
    poison.accept(id);

    assertThat(desk.replay(letter.id(), "", SUPERVISOR)).isEqualTo(Outcome.REPLAYED);
    assertThat(desk.replay(letter.id(), "", SUPERVISOR)).isEqualTo(Outcome.REPLAYED_BEFORE);

    await().until(() -> cases(id) == 1);
    assertThat(replies(letter)).isEqualTo(1);
    assertThat(acts(letter)).containsExactly(Act.ARRIVED, Act.REPLAYED);
  }

  @Test
  void what_dies_again_is_the_same_letter_with_a_longer_history() {
    poison.refuse(id);
    hand(Samples.submission(id, Office.JOINT));
    DeadLetter letter = awaitLetter(id);

    desk.replay(letter.id(), "", SUPERVISOR);

    await().until(() -> acts(letter).contains(Act.REOPENED));
    assertThat(book.find(letter.id()).orElseThrow().state()).isEqualTo(State.OPEN);
    assertThat(book.history(letter).tries()).hasSize(2 * BrokerUnderTest.DELIVERIES);
    assertThat(lettersWith(id)).isEqualTo(1);
  }

  @Test
  void an_edit_keeps_both_versions_and_the_new_one_is_replayed() {
    DeadLetter letter = die(SUBMISSIONS, poisoned("{\"broken\": "));
    Submission right = Samples.submission(id, Office.JOINT);

    desk.edit(letter.id(), Syntax.JSON.write(right), "补全被截断的报文", SUPERVISOR);
    poison.accept(mark);
    desk.replay(letter.id(), "", SUPERVISOR);

    await().until(() -> cases(id) == 1);
    assertThat(desk.body(letter.id(), 0, SUPERVISOR).bytes()).isEqualTo(letter.original().bytes());
    assertThat(desk.body(letter.id(), 1, SUPERVISOR).bytes()).isEqualTo(Syntax.JSON.write(right));
    assertThat(acts(letter)).containsExactly(Act.ARRIVED, Act.EDITED, Act.REPLAYED);
  }

  @Test
  void refuses_an_edit_that_breaks_the_standard_with_field_rule_and_remedy() {
    DeadLetter letter = die(SUBMISSIONS, poisoned("{}"));
    Submission wrong = Samples.submission(id, Office.JOINT);
    wrong.setMatterCode("nothing");

    assertThatThrownBy(() -> desk.edit(letter.id(), Syntax.JSON.write(wrong), "更正", SUPERVISOR))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problem().getFinding())
                    .anySatisfy(
                        finding -> {
                          assertThat(finding.getPointer()).contains("/matterCode");
                          assertThat(finding.getRule()).isNotBlank();
                          assertThat(finding.getRemedy().getEn()).isNotBlank();
                        }));
    assertThat(book.find(letter.id()).orElseThrow().version()).isZero();
  }

  @Test
  void refuses_an_edit_under_another_message_id() {
    poison.refuse(id);
    hand(Samples.submission(id, Office.JOINT));
    DeadLetter letter = awaitLetter(id);
    byte[] other = Syntax.JSON.write(Samples.submission(Samples.newMessageId(), Office.JOINT));

    assertThatThrownBy(() -> desk.edit(letter.id(), other, "换号", SUPERVISOR))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problem().getFinding().get(0).getPointer())
                    .isEqualTo("/envelope/messageId"));
  }

  @Test
  void sends_nothing_to_a_queue_of_another_kind_and_says_why() {
    DeadLetter letter = die(STEPS, "no ticket");

    assertThatThrownBy(() -> desk.reroute(letter.id(), SUBMISSIONS, "", SUPERVISOR))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problem().getFinding().get(0).getRule()).isEqualTo("R-QUEUE"));
  }

  @Test
  void closes_with_a_reason_and_does_nothing_with_it_after_that() {
    DeadLetter letter = die(STEPS, "no ticket");

    assertThatThrownBy(() -> desk.close(letter.id(), " ", SUPERVISOR)).isInstanceOf(Refusal.class);
    desk.close(letter.id(), "测试报文，无需处理", SUPERVISOR);

    assertThat(book.find(letter.id()).orElseThrow().state()).isEqualTo(State.CLOSED);
    assertThatThrownBy(() -> desk.replay(letter.id(), "", SUPERVISOR)).isInstanceOf(Refusal.class);
  }

  @Test
  void a_step_that_no_try_brought_to_an_end_is_a_letter_and_goes_on_when_replayed() {
    departments.tell(id, PROPERTY, this::loseTheAnswer);
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitPart(receipt, "property-check", PartState.WAITING_FOR_PERSON);
    departments.tell(id, PROPERTY, Reaction.answers(TestDepartments.done(PROPERTY)));
    DeadLetter letter = await().until(() -> ofCase(receipt), list -> list.size() == 1).get(0);

    desk.replay(letter.id(), "", SUPERVISOR);

    office.awaitCase(receipt, CaseState.COMPLETED);
    assertThat(desk.replay(letter.id(), "", SUPERVISOR)).isEqualTo(Outcome.REPLAYED_BEFORE);
    assertThat(letter.original().text()).contains(office.requestOf(receipt, "property-check"));
  }

  @Test
  void nothing_is_done_twice_when_the_effect_is_there_already() {
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitCase(receipt, CaseState.COMPLETED);
    String ticket = new StepTicket(office.requestOf(receipt, "property-check"), 9).text();
    broker.convertAndSend(
        "hub.dead-letters",
        ticket,
        message -> {
          message.setStringProperty("_AMQ_ORIG_ADDRESS", STEPS);
          return message;
        });
    DeadLetter letter = await().until(() -> ofCase(receipt), list -> list.size() == 1).get(0);
    int asked = departments.asked(id, PROPERTY).size();

    assertThat(desk.replay(letter.id(), "", SUPERVISOR)).isEqualTo(Outcome.DONE_ALREADY);

    assertThat(departments.asked(id, PROPERTY)).hasSize(asked);
  }

  @Test
  void replays_many_and_tells_of_each() {
    DeadLetter first = die(STEPS, "no ticket, one");
    DeadLetter second = die(STEPS, "no ticket, two");
    desk.close(second.id(), "无需处理", SUPERVISOR);

    List<BulkReplay.Result> results =
        bulk.ofIds(List.of(first.id(), first.id(), second.id(), "nobody"), "mended", SUPERVISOR);

    assertThat(results).hasSize(3);
    assertThat(results.get(0)).isEqualTo(new BulkReplay.Result.Done(first.id(), Outcome.REPLAYED));
    assertThat(results.subList(1, 3)).hasOnlyElementsOfType(BulkReplay.Result.Not.class);
  }

  @Test
  void is_found_by_state_queue_department_and_time() {
    DeadLetter letter = die(STEPS, "no ticket");
    LetterSearch hit = search(Optional.of(STEPS), Optional.of("land"), letter);
    LetterSearch miss = search(Optional.of(SUBMISSIONS), Optional.empty(), letter);

    assertThat(book.page(hit, 0, 500)).extracting(DeadLetter::id).contains(letter.id());
    assertThat(book.page(miss, 0, 500)).extracting(DeadLetter::id).doesNotContain(letter.id());
    assertThat(book.count(hit)).isPositive();
  }

  @Test
  void shows_a_department_nothing_of_others() {
    DeadLetter letter = die(STEPS, "no ticket");
    Clerk tax = new Clerk("tax-operator", Optional.of("tax"));

    assertThatThrownBy(() -> desk.get(letter.id(), tax)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> desk.replay(letter.id(), "", tax)).isInstanceOf(Refusal.class);
  }

  @Test
  void each_act_is_in_the_audit_trail_which_stays_sound() {
    DeadLetter letter = die(STEPS, "no ticket");

    desk.close(letter.id(), "无需处理", SUPERVISOR);

    List<String> told =
        office
            .jdbc()
            .sql("select action from audit_entry where object = ? order by position")
            .param(letter.id())
            .query(String.class)
            .list();
    assertThat(told).containsExactly("dead-letter-arrived", "dead-letter-closed");
    assertThat(audit.verify()).isInstanceOf(AuditVerdict.Sound.class);
  }

  @AfterEach
  void bringTheDatabaseBack() {
    database.comeBack();
  }

  private static LetterSearch search(
      Optional<String> queue, Optional<String> department, DeadLetter letter) {
    return new LetterSearch(
        Optional.of(State.OPEN),
        queue,
        department,
        Optional.empty(),
        Optional.of(letter.arrivedAt()),
        Optional.of(letter.arrivedAt().plusMillis(1)),
        Optional.empty());
  }

  private DeadLetter die(String queue, String text) {
    broker.convertAndSend(
        queue,
        text,
        message -> {
          message.setJMSCorrelationID(mark + text.hashCode());
          return message;
        });
    return awaitLetter(mark + text.hashCode());
  }

  private String poisoned(String text) {
    poison.refuse(mark);
    return text + " ".repeat(3) + mark;
  }

  private void hand(Submission submission) {
    broker.convertAndSend(
        SUBMISSIONS,
        new String(Syntax.JSON.write(submission), StandardCharsets.UTF_8),
        message -> {
          message.setJMSCorrelationID(submission.getEnvelope().getMessageId());
          return message;
        });
  }

  private Optional<ServiceOutcome> loseTheAnswer(StepRequest request) {
    database.loseNextCommit();
    return Optional.of(TestDepartments.done(PROPERTY));
  }

  private DeadLetter awaitLetter(String correlation) {
    return await()
        .atMost(Office.PATIENCE)
        .until(() -> book.page(correlated(), 0, 500), list -> found(list, correlation).isPresent())
        .stream()
        .filter(each -> correlation.equals(each.headers().get("JMSCorrelationID")))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<DeadLetter> found(List<DeadLetter> list, String correlation) {
    return list.stream()
        .filter(each -> correlation.equals(each.headers().get("JMSCorrelationID")))
        .findFirst();
  }

  private static LetterSearch correlated() {
    return new LetterSearch(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private List<DeadLetter> ofCase(Receipt receipt) {
    return book.page(
        new LetterSearch(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(receipt.getCaseNumber()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        0,
        10);
  }

  private List<String> acts(DeadLetter letter) {
    return book.history(letter).acts().stream().map(Act::act).toList();
  }

  private long cases(String messageId) {
    return office
        .jdbc()
        .sql("select count(*) from case_file where message_id = ?")
        .param(messageId)
        .query(Long.class)
        .single();
  }

  private long lettersWith(String text) {
    return office
        .jdbc()
        .sql("select count(*) from dead_letter where body like ?")
        .param("%" + text + "%")
        .query(Long.class)
        .single();
  }

  private long replies(DeadLetter letter) {
    return office
        .jdbc()
        .sql("select count(*) from dead_letter_replay where letter_id = ? and sent = true")
        .param(letter.id())
        .query(Long.class)
        .single();
  }
}
