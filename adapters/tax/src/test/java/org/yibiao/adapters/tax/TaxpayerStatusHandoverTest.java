package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.HandoverSample;

/** The whole register of taxpayer status: fixed width, GB18030. */
class TaxpayerStatusHandoverTest {

  private final HandoverSample handover = new HandoverSample("tax", "taxpayer-status");
  private final byte[] file =
      new DepartmentFolder("tax").read("samples/taxpayer-status.handover.txt");

  @Test
  void sets_aside_what_its_layout_does_not_allow() {
    assertThat(handover.rules(file))
        .containsExactly(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("H-CODE"),
            List.of(),
            List.of("H-LENGTH"),
            List.of("H-CHARSET"),
            List.of());
  }

  @Test
  void makes_tax_status_of_the_standard_of_what_is_good() {
    List<String> bodies = handover.bodies(file);

    assertThat(bodies.get(1))
        .contains("<name>无锡𠮷野餐饮管理有限公司</name>", "<inArrears>true</inArrears>", "18640.25");
    assertThat(bodies.get(2)).contains("<abnormalSince>2026-03-01</abnormalSince>", ">D<");
    assertThat(bodies.subList(0, 4))
        .allSatisfy(b -> assertThat(HandoverSample.structure(b)).isEmpty());
  }

  @Test
  void leaves_a_day_that_does_not_exist_to_the_standard_to_refuse() {
    assertThat(HandoverSample.structure(handover.bodies(file).get(4)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.getPointer()).endsWith("/asOf"));
  }
}
