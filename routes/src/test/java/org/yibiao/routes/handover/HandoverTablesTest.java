package org.yibiao.routes.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.routes.database.DatabaseUnderTest;

/** A register that is handed over in a table of the department's front-end database. */
@Tag("database")
class HandoverTablesTest {

  @TempDir private Path folder;
  private HikariDataSource department;
  private RegisterOffice office;
  private JdbcClient frontEnd;

  @BeforeEach
  void open() {
    department = DatabaseUnderTest.fresh();
    office = new RegisterOffice(folder, department);
    frontEnd = JdbcClient.create(department);
    frontEnd
        .sql("create table EXC_ZT_PC (PCH varchar(20), JLS int, ZT char(1), CLJG text)")
        .update();
    frontEnd
        .sql(
            "create table EXC_ZT (PCH varchar(20), CODE varchar(18), NAME varchar(100),"
                + " STATE char(1), RQ varchar(10))")
        .update();
    row("91320211MADH4K7P1J", "无锡𠮷野有限公司");
    row("91320211MADH4K7P1K", "校验位错误");
  }

  @AfterEach
  void close() {
    office.close();
    department.close();
  }

  @Test
  void takes_a_batch_that_is_ready_and_tells_what_became_of_it() throws IOException {
    frontEnd.sql("insert into EXC_ZT_PC values ('20261120', 2, '0', null)").update();

    office.tables().fetch(office.table());
    assertThat(state()).isEqualTo("1");
    office.work().workOff();
    HandoverEntry done = office.handovers().newest(0, 1).items().get(0);
    office.tables().tell(office.table(), done, "回执");

    assertThat(done.accepted()).isEqualTo(1);
    assertThat(done.rejected()).isEqualTo(1);
    assertThat(state()).isEqualTo("2");
  }

  @Test
  void takes_the_same_batch_once_though_it_died_before_saying_so() throws IOException {
    frontEnd.sql("insert into EXC_ZT_PC values ('20261120', 2, '0', null)").update();

    office.tables().fetch(office.table());
    frontEnd.sql("update EXC_ZT_PC set ZT = '0'").update();
    office.tables().fetch(office.table());

    assertThat(office.handovers().newest(0, 10).total()).isEqualTo(1);
    assertThat(state()).isEqualTo("1");
  }

  @Test
  void refuses_a_batch_that_has_not_as_many_rows_as_it_says() throws IOException {
    frontEnd.sql("insert into EXC_ZT_PC values ('20261120', 3, '0', null)").update();

    office.tables().fetch(office.table());

    assertThat(state()).isEqualTo("9");
    assertThat(office.handovers().newest(0, 10).total()).isZero();
  }

  private void row(String code, String name) {
    frontEnd
        .sql("insert into EXC_ZT values ('20261120', :code, :name, '1', '2026-11-20')")
        .param("code", code)
        .param("name", name)
        .update();
  }

  private String state() {
    return frontEnd.sql("select ZT from EXC_ZT_PC").query(String.class).single();
  }
}
