package org.yibiao.routes.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.Samples;
import org.yibiao.routes.traffic.DataSource;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceResponse;

/** Answers that come while another is just being kept are kept together, and each for itself. */
@Tag("database")
class SharedSettlementsTest {

  private WritesOffice office;

  @BeforeEach
  void start() {
    office = new WritesOffice();
  }

  @AfterEach
  void stop() {
    office.close();
  }

  @Test
  void are_written_with_one_commit_if_they_come_while_another_is_written() throws Exception {
    List<EvidenceEntry> asked = asked(10);
    int before = office.commits().committed();

    List<CompletableFuture<Void>> all =
        whileTheFirstIsTaken(
            asked.stream()
                .<EvidenceWrite>map(each -> settlement(each, EvidenceOutcome.PROVIDED))
                .toList());
    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();

    assertThat(office.commits().committed() - before).isEqualTo(2);
    assertThat(office.count("evidence_request where outcome = 'provided'")).isEqualTo(10);
    assertThat(office.count("message where state = 'done'")).isEqualTo(10);
  }

  @Test
  void share_the_commit_with_requests_that_are_just_let_through() throws Exception {
    List<EvidenceEntry> asked = asked(5);
    List<EvidenceWrite> all = new ArrayList<>();
    asked.forEach(each -> all.add(settlement(each, EvidenceOutcome.PROVIDED)));
    Stream.generate(Samples::newMessageId).limit(5).map(SampleEntries::entry).forEach(all::add);
    int before = office.commits().committed();

    CompletableFuture.allOf(whileTheFirstIsTaken(all).toArray(CompletableFuture[]::new)).get();

    assertThat(office.commits().committed() - before).isEqualTo(2);
    assertThat(office.count("evidence_request where outcome = 'provided'")).isEqualTo(5);
    assertThat(office.count("evidence_request where outcome is null")).isEqualTo(5);
    assertThat(office.count("audit_entry")).isEqualTo(10);
  }

  @Test
  void each_keep_the_first_answer_and_how_the_hub_came_to_the_second() {
    EvidenceEntry asked = asked(1).get(0);
    office.write(settlement(asked, EvidenceOutcome.PROVIDED));
    int hops = office.count("message_hop");

    office.write(settlement(asked, EvidenceOutcome.NOT_FOUND));

    assertThat(office.count("evidence_request where outcome = 'provided'")).isEqualTo(1);
    assertThat(office.count("message_hop") - hops).isEqualTo(asked.hops().size());
  }

  @Test
  void leave_nothing_behind_if_the_log_does_not_take_them() {
    EvidenceEntry asked = asked(1).get(0);
    office.jdbc().sql("alter table message_hop rename to hidden").update();

    assertThatThrownBy(() -> office.write(settlement(asked, EvidenceOutcome.PROVIDED)))
        .isInstanceOf(DataAccessException.class);

    assertThat(office.count("evidence_request where outcome is not null")).isZero();
    assertThat(office.count("message where state = 'done'")).isZero();
  }

  @Test
  void keep_for_later_how_the_hub_came_to_one_that_cannot_be_written() {
    EvidenceEntry asked = asked(1).get(0);
    office.messages().giveBack(asked.hops());
    office.jdbc().sql("alter table message_hop rename to hidden").update();
    Settlement settlement = settlement(asked, EvidenceOutcome.PROVIDED);

    assertThatThrownBy(
            () -> office.records().answer(asked.asked(), settlement.response(), DataSource.HOLDER))
        .isInstanceOf(DataAccessException.class);

    assertThat(office.messages().heard(asked.messageId())).isEqualTo(asked.hops());
  }

  @Test
  void are_undone_with_the_transaction_around_them() {
    EvidenceEntry asked = asked(1).get(0);

    new TransactionTemplate(office.commits())
        .executeWithoutResult(
            status -> {
              office.write(settlement(asked, EvidenceOutcome.PROVIDED));
              status.setRollbackOnly();
            });

    assertThat(office.count("evidence_request where outcome is not null")).isZero();
  }

  private List<EvidenceEntry> asked(int many) {
    List<EvidenceEntry> all =
        Stream.generate(Samples::newMessageId).limit(many).map(SampleEntries::entry).toList();
    all.forEach(office::write);
    return all;
  }

  private List<CompletableFuture<Void>> whileTheFirstIsTaken(List<EvidenceWrite> all)
      throws SQLException {
    return office.writeWhileTaken(
        "select digest from evidence_request where message_id = '%s' for update"
            .formatted(all.get(0).messageId()),
        all);
  }

  private static Settlement settlement(EvidenceEntry asked, EvidenceOutcome outcome) {
    EvidenceResponse response = new EvidenceResponse();
    response.setRequestId(asked.asked().messageId());
    response.setOutcome(outcome);
    return new Settlement(
        asked.asked(), response, "{}", DataSource.HOLDER, asked.hops(), Instant.now());
  }
}
