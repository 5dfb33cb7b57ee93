package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.yibiao.routes.engine.TestDepartments.PROPERTY;
import static org.yibiao.routes.engine.TestDepartments.TAX;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.adapters.kit.Crossing;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.adapters.kit.Hop;
import org.yibiao.adapters.kit.HopLog;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.routes.Samples;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.inspection.EvidenceZip;
import org.yibiao.routes.inspection.MessageDesk;
import org.yibiao.routes.intake.Incoming;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.SubmissionIntake;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.routes.messages.HopDirection;
import org.yibiao.routes.messages.HopEntry;
import org.yibiao.routes.messages.MessageBook;
import org.yibiao.routes.messages.MessageEntry;
import org.yibiao.routes.messages.MessageField;
import org.yibiao.routes.messages.MessageKind;
import org.yibiao.routes.messages.MessageSearch;
import org.yibiao.routes.messages.MessageState;
import org.yibiao.routes.messages.MessageViewer;
import org.yibiao.routes.messages.MessageViewer.Sees;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/** The way of every message, told after the fact. */
@AtTheHub
@Tag("database")
class MessagesTest {

  private static final MessageViewer SUPERVISOR =
      new MessageViewer("supervisor", Optional.empty(), Sees.CLEAR);
  private static final MessageViewer MONITOR =
      new MessageViewer("monitor", Optional.empty(), Sees.MASKED);
  private static final String REASON = "核对申请内容";

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private SubmissionIntake intake;
  @Autowired private EvidenceDesk exchange;
  @Autowired private HopLog border;
  @Autowired private MessageBook book;
  @Autowired private MessageDesk desk;
  @Autowired private EvidenceZip zip;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  private final String id = Samples.newMessageId();

  @Test
  void tells_the_whole_journey_of_a_submission_through_its_steps() {
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitCase(receipt, CaseState.COMPLETED);

    MessageEntry submission = desk.message(id, SUPERVISOR);
    List<MessageEntry> all = desk.conversation(submission, SUPERVISOR);

    assertThat(submission.state()).isEqualTo(MessageState.DONE);
    assertThat(all).hasSize(1 + office.look(receipt).getPart().size());
    assertThat(all).allMatch(each -> each.conversation().equals(receipt.getCaseNumber()));
    assertThat(all.subList(1, all.size()))
        .allMatch(each -> each.causedBy().equals(Optional.of(id)))
        .allMatch(each -> each.state() == MessageState.DONE && each.kind() == MessageKind.STEP);
  }

  @Test
  void shows_a_retry_as_the_second_try() {
    departments.tell(
        id,
        PROPERTY,
        Reaction.fails(new DepartmentUnavailable("away", null)),
        Reaction.answers(TestDepartments.done(PROPERTY)));
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitCase(receipt, CaseState.COMPLETED);

    MessageEntry step = step(PROPERTY);

    assertThat(step.tries()).isEqualTo(2);
    assertThat(desk.hops(step))
        .extracting(HopEntry::direction, HopEntry::tries, HopEntry::error)
        .containsExactly(
            tuple(HopDirection.TO_DEPARTMENT, 1, Optional.empty()),
            tuple(HopDirection.NO_ANSWER, 1, Optional.of("DepartmentUnavailable")),
            tuple(HopDirection.TO_DEPARTMENT, 2, Optional.empty()));
  }

  @Test
  void keeps_what_crossed_a_departments_border_in_both_forms() {
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitCase(receipt, CaseState.COMPLETED);
    StepRequest request = departments.firstAsked(id, TAX);

    border.record(crossing(request, "<taxML><nsrmc>湖畔智联</nsrmc></taxML>"));

    MessageEntry step = step(TAX);
    HopEntry hop = last(step);
    var shown = desk.look(step.id(), hop.ordinal(), true, REASON, SUPERVISOR);
    assertThat(shown.content().nativeText()).contains("<taxML><nsrmc>湖畔智联</nsrmc></taxML>");
    assertThat(shown.content().canonicalText().orElseThrow()).contains(receipt.getCaseNumber());
  }

  @Test
  void keeps_nothing_readable_in_the_database() {
    office.submit(id, Office.JOINT);

    byte[] content =
        jdbc.sql("select content from message_hop where message_id = ?")
            .param(id)
            .query((row, number) -> row.getBytes(1))
            .single();

    assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("messageId");
  }

  @Test
  void finds_a_message_by_the_number_of_whom_it_is_about() {
    office.submit(id, Office.JOINT);
    String number =
        Samples.submission(id, Office.JOINT).getApplicant().getNaturalPerson() == null
            ? Samples.submission(id, Office.JOINT).getApplicant().getLegalEntity().getCreditCode()
            : Samples.submission(id, Office.JOINT)
                .getApplicant()
                .getNaturalPerson()
                .getIdentityDocument()
                .getNumber();

    var page = book.find(MessageSearch.all(500).with(MessageField.SUBJECT, number));

    assertThat(page.messages()).extracting(MessageEntry::id).contains(id);
    assertThat(page.messages()).allMatch(each -> !each.subject().orElse("").equals(number));
  }

  @Test
  void goes_through_all_pages_without_losing_or_repeating_one() {
    Receipt receipt = office.submit(id, Office.JOINT);
    office.awaitCase(receipt, CaseState.COMPLETED);
    MessageSearch search =
        MessageSearch.all(2).with(MessageField.CONVERSATION, receipt.getCaseNumber());
    int all = desk.conversation(desk.message(id, SUPERVISOR), SUPERVISOR).size();

    List<String> seen = new ArrayList<>();
    Optional<MessageSearch.Cursor> next = Optional.empty();
    do {
      var page =
          book.find(
              new MessageSearch(
                  search.wanted(), search.from(), search.to(), search.within(), next, 2));
      page.messages().forEach(each -> seen.add(each.id()));
      next = page.next();
    } while (next.isPresent());

    assertThat(seen).doesNotHaveDuplicates().hasSize(all);
  }

  @Test
  void tells_of_a_refused_submission_the_rule_that_it_broke_and_nothing_that_it_said() {
    byte[] nothing = ("{\"nothing\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> intake.receive(new Incoming(Syntax.JSON, "Test/JSON", nothing)));

    MessageEntry refused =
        book.find(MessageSearch.all(50).with(MessageField.STATE, "refused")).messages().stream()
            .filter(each -> last(each).sha256().equals(Digest.sha256(nothing)))
            .findFirst()
            .orElseThrow();

    assertThat(refused.error().orElseThrow()).startsWith("S-");
    assertThat(last(refused).hasContent()).isFalse();
  }

  @Test
  void tells_of_a_data_request_what_caused_it_and_what_was_replied() {
    EvidenceRequest request = question();
    request.getEnvelope().setCausationId(Samples.newMessageId());

    exchange.ask(request, "test");

    MessageEntry asked = desk.message(id, SUPERVISOR);
    assertThat(asked.causedBy()).contains(request.getEnvelope().getCausationId());
    assertThat(asked.state()).isEqualTo(MessageState.DONE);
    assertThat(desk.hops(asked))
        .extracting(HopEntry::direction)
        .startsWith(HopDirection.RECEIVED)
        .endsWith(HopDirection.REPLIED);
  }

  @Test
  void shows_a_data_request_to_asker_and_holder_and_to_no_other_department() {
    exchange.ask(question(), "test");
    String holder = desk.message(id, SUPERVISOR).department();

    assertThat(desk.message(id, of("tax"))).isEqualTo(desk.message(id, of(holder)));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.message(id, of("public-security")))
        .matches(refusal -> refusal.problem().getStatus() == 404);
    assertThat(book.find(MessageSearch.all(500).within("public-security")).messages())
        .noneMatch(each -> each.id().equals(id));
  }

  @Test
  void gives_nothing_in_clear_to_one_who_only_watches() {
    office.submit(id, Office.JOINT);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.look(id, 1, true, REASON, MONITOR))
        .matches(refusal -> refusal.problem().getStatus() == 403);
  }

  @Test
  void masks_names_and_numbers_for_one_who_only_watches() {
    office.submit(id, Office.JOINT);
    String whole =
        desk.look(id, 1, true, REASON, SUPERVISOR).content().canonicalText().orElseThrow();
    String name =
        jdbc.sql("select applicant from case_file where message_id = ?")
            .param(id)
            .query(String.class)
            .single();
    assertThat(whole).contains(name);

    var masked = desk.look(id, 1, false, REASON, MONITOR).content();

    assertThat(masked.canonicalText().orElseThrow()).doesNotContain(name).contains(id);
    assertThat(masked.nativeText().orElseThrow()).doesNotContain(name);
  }

  @Test
  void enters_every_look_with_its_reason_into_the_audit_trail() {
    office.submit(id, Office.JOINT);

    desk.look(id, 1, true, REASON, SUPERVISOR);

    assertThat(
            jdbc.sql("select detail from audit_entry where object = ? and action = 'message-read'")
                .param(id)
                .query(String.class)
                .list())
        .singleElement()
        .satisfies(detail -> assertThat(detail).contains(REASON));
  }

  @Test
  void shows_nothing_to_one_who_says_no_reason() {
    office.submit(id, Office.JOINT);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.look(id, 1, true, "  ", SUPERVISOR))
        .matches(refusal -> refusal.problem().getStatus() == 422);
  }

  @Test
  void hands_out_evidence_whose_every_file_can_be_checked() throws Exception {
    office.submit(id, Office.JOINT);

    var files = Unzipped.of(zip.of(id, SUPERVISOR));

    var manifest = files.json("manifest.json");
    assertThat(manifest.path("files").propertyNames()).isNotEmpty();
    manifest
        .path("files")
        .properties()
        .forEach(
            file ->
                assertThat(Digest.sha256(files.bytes(file.getKey())))
                    .isEqualTo(file.getValue().asString()));
    assertThat(Digest.sha256(files.bytes("hops/01-received.native")))
        .isEqualTo(manifest.at("/hops/0/sha256").asString());
    assertThat(
            jdbc.sql("select detail from audit_entry where object = ? and action = ?")
                .params(id, "message-evidence")
                .query(String.class)
                .single())
        .contains(Digest.sha256(files.bytes("manifest.json")));
  }

  private EvidenceRequest question() {
    EvidenceRequest request =
        EvidenceRequests.of("tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT, clock);
    request.getEnvelope().setMessageId(id);
    request.setPurpose(EvidenceRequests.PURPOSE + id);
    return request;
  }

  private MessageEntry step(String service) {
    StepRequest request = departments.firstAsked(id, service);
    return desk.message(request.getEnvelope().getMessageId(), SUPERVISOR);
  }

  private HopEntry last(MessageEntry message) {
    List<HopEntry> hops = desk.hops(message);
    return hops.get(hops.size() - 1);
  }

  private static MessageViewer of(String department) {
    return new MessageViewer(department, Optional.of(department), Sees.MASKED);
  }

  private static Crossing crossing(StepRequest request, String message) {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    Hop hop =
        new Hop(
            new MessageId(request.getEnvelope().getMessageId()),
            new DepartmentCode("tax"),
            new ServiceCode(TAX),
            "SOAP/GBK",
            Hop.Direction.TO_DEPARTMENT,
            bytes.length,
            Digest.sha256(bytes),
            Instant.now(),
            Optional.of(Duration.ofMillis(7)));
    Crossing.Content content = new Crossing.Content.Asked(ServiceRequest.of(request));
    return new Crossing(hop, message, Optional.of(content), Optional.empty(), false, false);
  }
}
