package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.changes.ChangeEntry;
import org.yibiao.routes.changes.ChangeLedger;
import org.yibiao.routes.changes.ChangeReports;
import org.yibiao.routes.grants.DataGrant;
import org.yibiao.routes.grants.GrantDecision;
import org.yibiao.routes.grants.GrantDesk;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.ChangeKind;

/** The list of changes, and who sees which of them. */
@AtTheHub
@Tag("database")
class ChangesSeenTest {

  private static final String PRIVATE = "9990000000/00004";
  private static final String GRANTEE = "land";

  @Autowired private ChangeReports reports;
  @Autowired private ChangeLedger ledger;
  @Autowired private GrantDesk grants;
  @Autowired private ProducerTemplate flows;
  @Autowired private JdbcClient jdbc;
  @Autowired private MovableClock clock;

  private final String unit = OwnershipChanges.unit(1);

  @AfterEach
  void forget_the_grants() {
    jdbc.sql("delete from data_grant").update();
  }

  @Test
  void the_holder_sees_its_own() {
    assertThat(seenBy(OwnershipChanges.HOLDER, OwnershipChanges.RESOURCE)).containsExactly(unit);
  }

  @Test
  void a_department_without_a_grant_sees_none() {
    assertThat(seenBy(GRANTEE, OwnershipChanges.RESOURCE)).isEmpty();
  }

  @Test
  void a_grant_of_all_that_ends_some_day_lets_its_department_see_them() {
    granted(
        Applications.of(OwnershipChanges.RESOURCE).until(OffsetDateTime.now(clock).plusDays(30)));

    assertThat(seenBy(GRANTEE, OwnershipChanges.RESOURCE)).containsExactly(unit);
  }

  @Test
  void a_grant_that_is_counted_lets_nobody_read_a_list() {
    granted(Applications.of(OwnershipChanges.RESOURCE).perDay(1));

    assertThat(seenBy(GRANTEE, OwnershipChanges.RESOURCE)).isEmpty();
  }

  @Test
  void nobody_but_the_holder_sees_changes_of_what_people_have_to_consent_to() {
    assertThat(seenBy("tax", PRIVATE)).isEmpty();
    assertThat(seenBy(OwnershipChanges.HOLDER, PRIVATE)).contains(unit);
  }

  private List<String> seenBy(String department, String resource) {
    long before = ledger.last();
    ChangeEvent event = OwnershipChanges.event(unit, ChangeKind.UPDATED);
    event.getChange().setResourceCode(resource);
    flows.sendBody(AdapterContract.CHANGE_REPORTED, event);
    return reports.visibleTo(department, before, Optional.of(resource), 10).stream()
        .map(ChangeEntry::subject)
        .toList();
  }

  private void granted(Applications application) {
    DataGrant applied = grants.apply(GRANTEE, application.build());
    grants.decide(
        OwnershipChanges.HOLDER, applied.id(), GrantDecision.APPROVE, Optional.empty(), "");
  }
}
