package org.yibiao.routes.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

class HandoverWorkTest {

  private static final String HEAD = "CODE,NAME,STATE,RQ\n";
  private static final String RIGHT = "91320211MADH4K7P1J";

  @TempDir private Path folder;
  private RegisterOffice office;

  @BeforeEach
  void open() {
    office = new RegisterOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void lands_good_records_and_sets_bad_ones_aside_with_their_reasons() {
    String id =
        office
            .handOver(
                "a.csv",
                HEAD
                    + RIGHT
                    + ",无锡试验有限公司,1,2026-11-20\n"
                    + "91320211MADH4K7P1K,校验位错误,1,2026-11-20\n"
                    + "91320213MAE3H72K35,状态未知,8,2026-11-20\n"
                    + "91320206MA27TQ4E61,没有这一天,1,2026-02-30\n"
                    + "91320211MA1WXK3T9B,少一列,1\n")
            .id();

    office.work().workOff();

    HandoverEntry done = office.handovers().find(id).orElseThrow();
    assertThat(done.state()).isEqualTo(HandoverState.DONE);
    assertThat(done.accepted()).isEqualTo(1);
    assertThat(done.rejected()).isEqualTo(4);
    assertThat(office.landed()).isEqualTo(1);
    List<RejectEntry> rejects = office.handovers().rejects(id, 0, 50).items();
    assertThat(rejects).extracting(RejectEntry::line).startsWith(3L, 4L).endsWith(5L, 6L);
    assertThat(rejects).extracting(RejectEntry::rule).endsWith("H-MAPPING", "H-FIELDS");
    assertThat(rejects.get(0).field()).contains("/businessStatus/creditCode");
    assertThat(rejects).allMatch(reject -> !reject.remedy().zh().isEmpty());
  }

  @Test
  @Tag("database")
  void goes_on_after_a_crash_with_no_record_lost_or_doubled() {
    String id = office.handOver("many.csv", HEAD + register(2_600)).id();

    for (int crash = 1; crash <= 3; crash++) {
      HandoverWork dying = office.work(new CommitsOnce());
      assertThat(catchThrowable(dying::workOff)).isInstanceOf(TransactionSystemException.class);
      assertThat(office.handovers().find(id).orElseThrow().checkpoint().records())
          .isEqualTo(crash * 500L);
    }
    office.work().workOff();

    HandoverEntry done = office.handovers().find(id).orElseThrow();
    assertThat(done.state()).isEqualTo(HandoverState.DONE);
    assertThat(done.checkpoint().records()).isEqualTo(2_600);
    assertThat(office.landed()).isEqualTo(done.accepted());
    assertThat(office.count("select count(distinct record_number) from handover_reject"))
        .isEqualTo(done.rejected());
  }

  @Test
  @Tag("database")
  void counts_each_record_once_though_two_processes_work_on_the_same_file() {
    String id = office.handOver("many.csv", HEAD + register(2_600)).id();

    CompletableFuture<Void> other = CompletableFuture.runAsync(office.work()::workOff);
    office.work().workOff();
    other.join();
    office.work().workOff();

    HandoverEntry done = office.handovers().find(id).orElseThrow();
    assertThat(done.checkpoint().records()).isEqualTo(2_600);
    assertThat(office.landed()).isEqualTo(done.accepted());
  }

  @Test
  void sets_aside_a_record_whose_key_was_in_the_file_before_and_names_the_line() {
    String line = RIGHT + ",无锡试验有限公司,1,2026-11-20\n";
    String id = office.handOver("twice.csv", HEAD + line + line).id();

    office.work().workOff();

    RejectEntry reject = office.handovers().rejects(id, 0, 1).items().get(0);
    assertThat(reject.rule()).isEqualTo("H-DOUBLE");
    assertThat(reject.line()).isEqualTo(3);
    assertThat(reject.reason().zh()).contains("第 2 行");
  }

  @Test
  void replaces_what_an_earlier_file_brought() {
    office.handOver("old.csv", HEAD + RIGHT + ",无锡试验有限公司,1,2026-11-20\n");
    office.handOver("new.csv", HEAD + RIGHT + ",无锡试验有限公司,3,2026-11-21\n");

    office.work().workOff();

    assertThat(office.landed()).isEqualTo(1);
    assertThat(office.count("select count(*) from landed_record where document like '%>3<%'"))
        .isEqualTo(1);
  }

  @Test
  void takes_the_same_content_once() {
    HandoverEntry first = office.handOver("a.csv", HEAD + RIGHT + ",试验,1,2026-11-20\n");
    office.work().workOff();
    HandoverEntry again = office.handOver("b.csv", HEAD + RIGHT + ",试验,1,2026-11-20\n");

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(office.handovers().newest(Optional.empty(), 0, 10).total()).isEqualTo(1);
    assertThat(office.store().receiptsDue("node-under-test")).hasSize(1);
  }

  @Test
  void lands_the_same_content_anew_when_its_records_were_purged_meanwhile() {
    HandoverEntry first = office.handOver("a.csv", HEAD + RIGHT + ",试验,1,2026-11-20\n");
    office.work().workOff();
    office.run("delete from landed_record");
    office.run("update handover set records_purged_at = current_timestamp");

    HandoverEntry again = office.handOver("b.csv", HEAD + RIGHT + ",试验,1,2026-11-20\n");
    office.work().workOff();

    assertThat(again.id()).isNotEqualTo(first.id());
    assertThat(office.landed()).isEqualTo(1);
  }

  @Test
  void fails_a_file_of_another_layout_and_goes_on_when_told_to() {
    String id = office.handOver("wrong.csv", "姓名,电话\n林,1\n").id();

    office.work().workOff();

    HandoverEntry failed = office.handovers().find(id).orElseThrow();
    assertThat(failed.state()).isEqualTo(HandoverState.FAILED);
    assertThat(failed.reason().orElseThrow().zh()).contains("CODE");
    assertThat(office.handovers().retry(id)).isTrue();
    assertThat(office.handovers().retry(id)).isFalse();
  }

  /** About one in eleven has a right check of its organisation code too, and lands. */
  private static String register(int records) {
    return IntStream.rangeClosed(1, records)
        .mapToObj(i -> number(i) + ",无锡试验" + i + ",1,2026-11-20\n")
        .collect(Collectors.joining());
  }

  private static String number(int i) {
    String code = "9132021300%07d".formatted(i);
    int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    int sum =
        IntStream.range(0, 17).map(at -> alphabet.indexOf(code.charAt(at)) * weights[at]).sum();
    return code + alphabet.charAt((31 - sum % 31) % 31);
  }

  /** Keeps one transaction, and dies in the next as a killed process does. */
  private final class CommitsOnce extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;
    private int commits;

    CommitsOnce() {
      super(office.database());
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      if (commits++ > 0) {
        doRollback(status);
        throw new TransactionSystemException("killed");
      }
      super.doCommit(status);
    }
  }
}
