package org.yibiao.adapters.publicsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.EventSample;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.ChangedField;
import org.yibiao.standard.value.ServiceCode;

/** Public security takes the changes of companies' registrations, for the seal system. */
class CompanyChangesTest {

  private static final EventSample SAMPLE =
      new EventSample(Field.FOLDER, new ServiceCode(PublicSecurityServices.COMPANY_CHANGES));

  @Test
  void puts_the_sample_event_into_rows() throws Exception {
    assertThat(Native.form(SAMPLE.event()))
        .contains("<ServiceID>S32-00000921</ServiceID>")
        .contains("<Data>SJBS</Data>", "<Data>d8f1a4b6-7c20-4e95-b3a8-6e9d0c5f1b27</Data>")
        .contains("<Data>FDDBR</Data><Data>林知远</Data><Data>顾清和</Data>");
  }

  @Test
  void tells_only_that_the_scope_has_changed_because_a_cell_has_no_room_for_it() throws Exception {
    assertThat(Native.form(changed("/businessScope", "服务；".repeat(100))))
        .contains("<Row><Data>JYFW</Data><Data/><Data/></Row>");
  }

  @Test
  void names_a_changed_field_that_the_seal_system_does_not_know() {
    assertThatExceptionOfType(RequestNotCarried.class)
        .isThrownBy(() -> Native.form(SAMPLE.ofUnheardField()))
        .satisfies(
            e -> {
              assertThat(e.why().zh()).contains("/unheardOf").doesNotContain("|");
              assertThat(e.why().en()).contains("/unheardOf").doesNotContain("|");
            });
  }

  private static ChangeEvent changed(String field, String value) {
    ChangedField changed = new ChangedField();
    changed.setField(field);
    changed.setNewValue(value);
    ChangeEvent event = SAMPLE.next();
    event.getChange().getChangedField().add(changed);
    return event;
  }
}
