package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.routes.changes.ChangeEntry;
import org.yibiao.routes.changes.ChangeLedger;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.ChangeEvent;

/** Changes that departments report by themselves. */
@AtTheHub
@Tag("database")
class ChangesTest {

  @Autowired private ProducerTemplate flows;
  @Autowired private ChangeLedger ledger;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transactions;

  private final String resource = "999" + System.nanoTime() % 1_000_000_000 + "/00001";

  @Test
  void enters_each_event_into_the_audit_trail_once() {
    ChangeEvent event = event("audited");

    report(event);
    report(event);

    assertThat(
            database
                .sql("select detail from audit_entry where action = 'change-report' and object = ?")
                .param(resource)
                .query(String.class)
                .list())
        .containsExactly(event.getChange().getEventId());
  }

  @Test
  void keeps_the_changes_of_a_subject_in_order_and_numbers_them() {
    report(event("1"));
    report(event("2"));

    assertThat(kept()).extracting(ChangeEntry::sequence).containsExactly(1L, 2L);
  }

  @Test
  void keeps_the_same_change_once_however_often_it_is_reported() {
    ChangeEvent event = event("1");
    report(event);
    event.getChange().setSequence(0);

    report(event);

    assertThat(kept()).hasSize(1);
  }

  @Test
  void takes_no_other_change_under_the_same_identifier() {
    ChangeEvent event = event("1");
    report(event);
    event.getChange().setSequence(0);
    event.getChange().setDivision("320213");

    notTaken(event, "/change/eventId");
  }

  @Test
  void takes_no_change_that_breaks_the_standard_and_names_the_field() {
    ChangeEvent event = event("1");
    event.getChange().getSubject().setCreditCode("91320211MADH4K7P1X");

    notTaken(event, "creditCode");
    assertThat(kept()).isEmpty();
  }

  @Test
  void keeps_the_departments_own_number_and_takes_no_second_one_of_it() {
    ChangeEvent first = event("1");
    first.getChange().setSequence(7);
    report(first);
    ChangeEvent second = event("2");
    second.getChange().setSequence(7);

    notTaken(second, "/change/sequence");
    assertThat(kept()).extracting(ChangeEntry::sequence).containsExactly(7L);
  }

  @Test
  void numbers_the_changes_that_are_reported_at_the_same_time() {
    IntStream.range(0, 20).parallel().forEach(i -> report(event("serial " + i)));

    assertThat(kept())
        .extracting(ChangeEntry::sequence)
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
  }

  @Test
  void names_a_number_that_is_taken_within_a_transaction_of_somebody_elses() {
    ChangeEvent first = event("1");
    first.getChange().setSequence(7);
    report(first);
    ChangeEvent second = event("2");
    second.getChange().setSequence(7);

    transactions.executeWithoutResult(status -> notTaken(second, "/change/sequence"));

    assertThat(kept()).hasSize(1);
  }

  private List<ChangeEntry> kept() {
    return ledger.after(0, List.of(resource), 100);
  }

  private void report(ChangeEvent event) {
    flows.sendBody(AdapterContract.CHANGE_REPORTED, event);
  }

  private void notTaken(ChangeEvent event, String field) {
    assertThatExceptionOfType(CamelExecutionException.class)
        .isThrownBy(() -> report(event))
        .havingCause()
        .isInstanceOf(NotTaken.class)
        .withMessageContaining(field);
  }

  private ChangeEvent event(String serial) {
    try (var in =
        DocumentType.class.getResourceAsStream(
            "/standard/1.0/samples/changeEvent-company-change.json")) {
      ChangeEvent event =
          CanonicalJson.read(CanonicalJson.tree(in.readAllBytes()), ChangeEvent.class);
      event
          .getChange()
          .setEventId(UUID.nameUUIDFromBytes((resource + serial).getBytes()).toString());
      event.getChange().setResourceCode(resource);
      event.getChange().setSequence(0);
      return event;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
