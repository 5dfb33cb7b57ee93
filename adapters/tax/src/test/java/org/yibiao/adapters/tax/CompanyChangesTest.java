package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.adapters.tax.Samples.BORDER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.EventSample;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.ChangeKind;
import org.yibiao.standard.value.ServiceCode;

/** The tax department takes the changes of companies' registrations. */
class CompanyChangesTest {

  private static final DepartmentFolder FOLDER = new DepartmentFolder("tax");
  private static final EventSample SAMPLE =
      new EventSample(FOLDER, new ServiceCode(TaxNames.COMPANY_CHANGES));

  @TempDir private Path memory;
  private TaxOffice office;

  @BeforeEach
  void open() throws Exception {
    office = TaxOffice.open(TaxTestSettings.with(Map.of()), memory);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void puts_the_sample_event_into_the_core_system_s_form() throws Exception {
    assertThat(BORDER.toNative(SAMPLE.event()).strip()).isEqualTo(text());
  }

  @Test
  void sends_what_is_left_of_an_event_without_a_document() throws Exception {
    assertThat(BORDER.toNative(ended())).contains("<bglx_dm>3</bglx_dm>", "<djxx/>");
  }

  @Test
  void shows_the_department_what_has_changed_before_and_after() {
    assertThat(office.ask(SAMPLE.event())).isInstanceOf(Did.class);

    String kept =
        office
            .simulator
            .deeds()
            .get(DepartmentSimulator.SHOW_EVENTS)
            .apply(EventSample.subject(SAMPLE.event()));
    assertThat(kept).contains("06 林知远→顾清和");
  }

  @Test
  void sends_nothing_of_a_name_that_gbk_lacks_and_says_where_it_stands() {
    ChangeEvent event = SAMPLE.next();
    event.getChange().getEnterpriseRegistration().setLegalRepresentative("顾𠮷和");

    assertThat(office.failure(event))
        .isInstanceOfSatisfying(
            RequestNotCarried.class,
            it -> {
              assertThat(it.why().zh()).contains("𠮷", "U+20BB7", "GBK");
              assertThat(it.why().field())
                  .hasValue("/change/enterpriseRegistration/legalRepresentative");
            });
  }

  private static ChangeEvent ended() {
    ChangeEvent event = SAMPLE.next();
    event.getChange().setKind(ChangeKind.ENDED);
    event.getChange().setEnterpriseRegistration(null);
    return event;
  }

  private static String text() {
    byte[] sample = FOLDER.read("samples/company-changes.native-request.xml");
    return new String(sample, StandardCharsets.UTF_8).strip();
  }
}
