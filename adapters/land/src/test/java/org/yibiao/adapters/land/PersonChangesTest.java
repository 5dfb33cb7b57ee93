package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.Border;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.EventSample;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.value.ServiceCode;

/** The land department takes the changes of persons who may hold rights. */
class PersonChangesTest {

  private static final DepartmentFolder FOLDER = new DepartmentFolder("land");
  private static final EventSample SAMPLE =
      new EventSample(FOLDER, new ServiceCode("land.person-changes"));
  private static final Border BORDER =
      new Border("land", Map.of(LandNames.BIZ_MSG_ID, "320213261120000001"));

  @Test
  void puts_a_death_into_the_exchange_database_s_form() throws Exception {
    assertThat(BORDER.toNative(SAMPLE.event()))
        .isEqualToIgnoringWhitespace(sample("native-request.xml"));
  }

  @Test
  void does_not_shorten_a_name_that_the_database_has_no_room_for() {
    ChangeEvent event = SAMPLE.next();
    event.getChange().getChangedField().get(0).setField("/name");
    event.getChange().getChangedField().get(0).setNewValue("长".repeat(201));

    assertThatExceptionOfType(RequestNotCarried.class).isThrownBy(() -> BORDER.toNative(event));
  }

  private static String sample(String name) {
    return new String(FOLDER.read("samples/person-changes." + name), StandardCharsets.UTF_8);
  }
}
