package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yibiao.routes.engine.ResourceLists.HEAD;
import static org.yibiao.routes.engine.ResourceLists.row;
import static org.yibiao.routes.engine.ResourceLists.rows;
import static org.yibiao.routes.engine.ResourceLists.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.routes.catalogue.CatalogueItem;
import org.yibiao.routes.catalogue.CatalogueSearch;
import org.yibiao.routes.catalogue.ListedCatalogue;
import org.yibiao.routes.catalogue.ListedLedger;
import org.yibiao.routes.catalogue.ListedResource;
import org.yibiao.routes.catalogue.LiveCatalogue;
import org.yibiao.routes.catalogue.imports.CatalogueImport;
import org.yibiao.routes.catalogue.imports.CatalogueImport.Wish;
import org.yibiao.routes.catalogue.imports.ImportReport;
import org.yibiao.routes.grants.GrantDesk;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Problem;

/** Lists of resources that are taken into the catalogue. */
@AtTheHub
@Tag("database")
class CatalogueImportTest {

  private static final Path SAMPLE = Path.of("../docs/samples/catalogue.csv");

  /** Of the tests' register office, which is connected. */
  private static final String CONNECTED = "9990000000/00001";

  @Autowired private CatalogueImport imports;
  @Autowired private LiveCatalogue catalogue;
  @Autowired private ListedLedger ledger;
  @Autowired private GrantDesk grants;
  @Autowired private JdbcClient jdbc;

  /** Other tests share the hub. */
  @AfterEach
  void forget() {
    jdbc.sql("delete from listed_resource").update();
    ledger.changed();
  }

  @Test
  void takes_the_950_of_a_national_catalogue_in_one_go() {
    ImportReport report = take(rows(950));

    assertThat(report).extracting("created", "rejected").containsExactly(950, 0);
    assertThat(catalogue.notConnected()).hasSize(950);
  }

  @Test
  void changes_nothing_when_the_same_list_comes_again() {
    take(rows(20));
    long version = ledger.version();

    assertThat(take(rows(20)))
        .extracting("created", "updated", "unchanged")
        .containsExactly(0, 0, 20);
    assertThat(ledger.version()).isEqualTo(version);
  }

  @Test
  void takes_a_row_that_says_something_else_in_the_place_of_what_it_said() {
    take(HEAD + row(1, "有条件共享") + row(2, "有条件共享"));

    assertThat(take(HEAD + row(1, "不予共享") + row(2, "有条件共享")))
        .extracting("created", "updated", "unchanged")
        .containsExactly(0, 1, 1);
    assertThat(listed("3079990000/00001").resource().sharing()).isEqualTo(Sharing.NOT_SHARED);
  }

  @Test
  void takes_nothing_if_one_row_is_wrong() {
    Problem problem = refused(HEAD + row(1, "有条件共享") + row(2, "也许"));

    assertThat(problem.getStatus()).isEqualTo(422);
    assertThat(catalogue.notConnected()).isEmpty();
  }

  @Test
  void says_of_a_wrong_value_where_it_stands_and_what_would_be_right() {
    Finding finding = refused(HEAD + row(1, "有条件共享") + row(2, "也许")).getFinding().get(0);

    assertThat(finding)
        .extracting("line", "column", "rule", "pointer")
        .containsExactly(3, 6, "C-WORD", "/3/sharing");
    assertThat(finding.getMessage().getZh()).contains("共享类型", "也许");
    assertThat(finding.getRemedy().getEn()).contains("unconditional", "conditional", "not-shared");
  }

  @Test
  void finds_all_that_is_wrong_at_once() {
    String wrong =
        HEAD
            + "307,11320000MB03100112,省民政厅,名称,摘要,有条件共享,\n"
            + row(1, "有条件共享")
            + "3079990000/00002,civil-affairs,,名称,摘要,有条件共享,\n"
            + row(1, "有条件共享")
            + "3079990000/00003,civil-affairs\n";

    assertThat(refused(wrong).getFinding())
        .extracting(finding -> finding.getLine() + " " + finding.getRule())
        .containsExactly("2 C-PATTERN", "2 C-PATTERN", "4 H-REQUIRED", "5 C-TWICE", "6 H-FIELDS");
  }

  @Test
  void takes_the_rows_that_are_right_if_that_is_wished() {
    ImportReport report = take(HEAD + row(1, "有条件共享") + row(2, "也许"), Wish.PARTIAL);

    assertThat(report).extracting("created", "rejected").containsExactly(1, 1);
    assertThat(report.finding()).hasSize(1);
    assertThat(catalogue.notConnected()).hasSize(1);
  }

  @Test
  void only_checks_if_that_is_wished() {
    ImportReport report = take(rows(5), Wish.DRY_RUN);

    assertThat(report).extracting("dryRun", "created").containsExactly(true, 5);
    assertThat(catalogue.notConnected()).isEmpty();
  }

  @Test
  void names_columns_that_are_missing_unknown_or_there_twice() {
    String head = "code,Code,部门,departmentZh,nameZh,descriptionZh,sharing\n";

    assertThat(refused(head).getFinding())
        .extracting(Finding::getRule)
        .containsExactly("C-HEAD-TWICE", "C-HEAD-UNKNOWN", "C-HEAD-MISSING");
  }

  @Test
  void reads_chinese_names_words_and_gb18030_with_rare_characters() throws IOException {
    String text = Files.readString(SAMPLE).replace("省教育厅", "省𠮷育厅");
    ImportReport report =
        imports.take(
            new ByteArrayInputStream(text.getBytes(Charset.forName("GB18030"))),
            Charset.forName("GB18030"),
            Wish.ALL_OR_NOTHING,
            "integrator");

    assertThat(report.created()).isEqualTo(12);
    assertThat(listed("3070280000/00001").departmentName().zh()).isEqualTo("省𠮷育厅");
  }

  @Test
  void reads_a_file_that_begins_with_a_byte_order_mark() {
    assertThat(take("\uFEFF" + rows(3)).created()).isEqualTo(3);
  }

  @Test
  void says_which_row_holds_bytes_that_are_no_characters() throws IOException {
    byte[] list = utf8(rows(2));
    list[list.length - 3] = (byte) 0xC3;
    ImportReport report =
        imports.take(
            new ByteArrayInputStream(list), StandardCharsets.UTF_8, Wish.PARTIAL, "integrator");

    assertThat(report.created()).isEqualTo(1);
    assertThat(report.finding())
        .extracting(finding -> finding.getLine() + " " + finding.getRule())
        .containsExactly("3 H-CHARSET");
  }

  @Test
  void passes_over_rows_of_nothing_but_separators() {
    assertThat(take(rows(2) + ",,,,,,\r\n,,,,,,\r\n").created()).isEqualTo(2);
  }

  @Test
  void lists_what_the_sample_says() throws IOException {
    take(Files.readString(SAMPLE));
    ListedResource marriages = listed("3070220000/00001");

    assertThat(marriages.name().en()).isEqualTo("Register of marriages");
    assertThat(marriages.resource().purposes()).contains("不动产转移登记");
    assertThat(marriages.resource().updated().en()).isEqualTo("in real time");
    assertThat(marriages.fields()).hasSize(5);
  }

  @Test
  void shows_the_connected_department_in_the_place_of_a_row_with_its_code() {
    String row = row(1, "不予共享").replace("3079990000/00001", CONNECTED);
    ImportReport report = take(HEAD + row);

    assertThat(report.connected()).isEqualTo(1);
    assertThat(report.finding()).extracting(Finding::getRule).containsExactly("C-CONNECTED");
    assertThat(catalogue.byCode(CONNECTED)).get().matches(CatalogueItem::isConnected);
    assertThat(catalogue.notConnected()).isEmpty();
  }

  @Test
  void finds_resources_by_purpose_and_by_being_connected() {
    take(rows(3));

    assertThat(found(Optional.of("救助"), Optional.empty())).hasSize(3);
    assertThat(found(Optional.of("救助"), Optional.of(true))).isEmpty();
    assertThat(found(Optional.empty(), Optional.of(false))).hasSize(3);
  }

  @Test
  void keeps_imports_that_come_at_once_one_after_the_other() {
    List<ImportReport> reports =
        IntStream.range(0, 4).parallel().mapToObj(each -> take(rows(100))).toList();

    assertThat(reports.stream().mapToInt(ImportReport::created).sum()).isEqualTo(100);
    assertThat(reports.stream().mapToInt(ImportReport::unchanged).sum()).isEqualTo(300);
  }

  @Test
  void shows_another_node_at_once_what_this_one_imports() {
    ListedCatalogue otherNode = new ListedCatalogue(ledger);
    assertThat(otherNode.all()).isEmpty();

    take(rows(7));

    assertThat(otherNode.all()).hasSize(7);
  }

  @Test
  void says_of_a_listed_resource_that_it_is_not_connected_when_somebody_wants_it() {
    take(rows(1));
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> grants.apply("land", Applications.of("3079990000/00001").build()));

    assertThat(refusal.problem().getType()).endsWith("resource-not-connected");
    assertThat(refusal.problem().getDetail()).contains("省民政厅", "not connected");
  }

  @Test
  void tells_the_audit_trail_who_imported_what() {
    take(rows(2));

    assertThat(
            jdbc.sql(
                    "select detail from audit_entry where action = 'catalogue-import'"
                        + " order by position desc fetch first 1 rows only")
                .query(String.class)
                .single())
        .contains("\"created\":2");
  }

  private ImportReport take(String list) {
    return take(list, Wish.ALL_OR_NOTHING);
  }

  private ImportReport take(String list, Wish wish) {
    try {
      return imports.take(
          new ByteArrayInputStream(utf8(list)), StandardCharsets.UTF_8, wish, "integrator");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Problem refused(String list) {
    return catchThrowableOfType(Refusal.class, () -> take(list)).problem();
  }

  private ListedResource listed(String code) {
    return (ListedResource) catalogue.byCode(code).orElseThrow();
  }

  private List<CatalogueItem> found(Optional<String> purpose, Optional<Boolean> connected) {
    return catalogue.search(
        new CatalogueSearch(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            purpose,
            connected));
  }
}
