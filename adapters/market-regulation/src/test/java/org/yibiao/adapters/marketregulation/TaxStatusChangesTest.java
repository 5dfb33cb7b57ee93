package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.adapters.marketregulation.Samples.BORDER;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.EventSample;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.value.ServiceCode;

/** Market regulation takes the changes of taxpayers' states. */
class TaxStatusChangesTest {

  private static final DepartmentFolder FOLDER = new DepartmentFolder("market-regulation");
  private static final EventSample SAMPLE =
      new EventSample(FOLDER, new ServiceCode(MarketRegulationNames.TAX_STATUS_CHANGES));

  @TempDir private Path memory;
  private RegistrationOffice office;

  @BeforeEach
  void open() throws Exception {
    office = RegistrationOffice.open(TestSettings.with(Map.of()), memory);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void puts_the_sample_event_into_the_department_s_form() throws Exception {
    byte[] expected = FOLDER.read("samples/tax-status-changes.native-request.json");
    assertThat(CanonicalJson.mapper().readTree(BORDER.toNative(SAMPLE.event())))
        .isEqualTo(CanonicalJson.tree(expected));
  }

  @Test
  void sends_what_is_left_of_an_event_without_a_document() throws Exception {
    ChangeEvent event = SAMPLE.next();
    event.getChange().setTaxStatus(null);
    assertThat(BORDER.toNative(event)).contains("\"NSRZT\"").doesNotContain("\"TAX\"");
  }

  @Test
  void shows_the_department_what_has_changed_before_and_after() {
    assertThat(office.ask(SAMPLE.event())).isInstanceOf(Did.class);

    assertThat(kept()).contains("NSRZT 03→05");
  }

  @Test
  void brings_rare_characters_to_the_department() {
    ChangeEvent event = SAMPLE.next();
    event.getChange().getChangedField().get(0).setField("/name");
    event.getChange().getChangedField().get(0).setNewValue("无锡𠮷田商贸有限公司");

    assertThat(office.ask(event)).isInstanceOf(Did.class);
    assertThat(kept()).contains("无锡𠮷田商贸有限公司");
  }

  private String kept() {
    return office
        .simulator
        .deeds()
        .get(DepartmentSimulator.SHOW_EVENTS)
        .apply(EventSample.subject(SAMPLE.event()));
  }
}
