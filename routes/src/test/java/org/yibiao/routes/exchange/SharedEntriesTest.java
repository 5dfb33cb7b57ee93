package org.yibiao.routes.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.Samples;

/** Requests that come while the trail's end is taken are entered together, and each for itself. */
@Tag("database")
class SharedEntriesTest {

  private static final String END = "select chain from audit_end where id = 1 for update";

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
    List<CompletableFuture<Void>> all = whileTheEndIsTaken(ids(10));

    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();

    assertThat(office.commits().committed()).isEqualTo(2);
    assertThat(inTrail()).hasSize(10);
  }

  @Test
  void are_all_written_if_more_come_than_one_transaction_takes() throws Exception {
    List<CompletableFuture<Void>> all = whileTheEndIsTaken(ids(100));

    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();

    assertThat(inTrail()).hasSize(100);
    assertThat(office.commits().committed()).isEqualTo(5);
  }

  @Test
  void are_written_beside_one_that_is_there_already() throws Exception {
    String known = Samples.newMessageId();
    office.write(SampleEntries.entry(known));
    List<String> ids = new ArrayList<>(ids(5));
    ids.add(3, known);

    List<CompletableFuture<Void>> all = whileTheEndIsTaken(ids);

    for (CompletableFuture<Void> each : all) {
      if (all.indexOf(each) == 3) {
        assertThatThrownBy(each::get)
            .isInstanceOf(ExecutionException.class)
            .hasCauseInstanceOf(DuplicateKeyException.class);
      } else {
        each.get();
      }
    }
    assertThat(inTrail()).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void leave_nothing_behind_that_the_trail_does_not_take() {
    office.jdbc().sql("alter table audit_end rename to hidden").update();

    assertThatThrownBy(() -> office.write(SampleEntries.entry(Samples.newMessageId())))
        .isInstanceOf(DataAccessException.class);

    assertThat(
            office.count("evidence_request")
                + office.count("message")
                + office.count("message_hop"))
        .isZero();
  }

  @Test
  void are_undone_with_the_transaction_around_them() {
    new TransactionTemplate(office.commits())
        .executeWithoutResult(
            status -> {
              office.write(SampleEntries.entry(Samples.newMessageId()));
              status.setRollbackOnly();
            });

    assertThat(inTrail()).isEmpty();
  }

  @Test
  void leave_a_transaction_around_them_usable_if_one_is_there_already() {
    String known = Samples.newMessageId();
    office.write(SampleEntries.entry(known));
    String other = Samples.newMessageId();

    new TransactionTemplate(office.commits())
        .executeWithoutResult(
            status -> {
              assertThatThrownBy(() -> office.write(SampleEntries.entry(known)))
                  .isInstanceOf(DuplicateKeyException.class);
              office.write(SampleEntries.entry(other));
            });

    assertThat(inTrail()).containsExactlyInAnyOrder(known, other);
  }

  private List<CompletableFuture<Void>> whileTheEndIsTaken(List<String> ids) throws SQLException {
    return office.writeWhileTaken(END, ids.stream().map(SampleEntries::entry).toList());
  }

  private static List<String> ids(int many) {
    return Stream.generate(Samples::newMessageId).limit(many).toList();
  }

  private List<String> inTrail() {
    return office.jdbc().sql("select detail from audit_entry").query(String.class).list();
  }
}
