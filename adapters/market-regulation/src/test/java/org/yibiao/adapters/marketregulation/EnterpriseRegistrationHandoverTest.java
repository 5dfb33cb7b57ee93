package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.HandoverSample;

/** The whole register of enterprises: CSV. */
class EnterpriseRegistrationHandoverTest {

  private final HandoverSample handover =
      new HandoverSample("market-regulation", "enterprise-registration");
  private final byte[] file =
      new DepartmentFolder("market-regulation")
          .read("samples/enterprise-registration.handover.csv");

  @Test
  void sets_aside_what_its_layout_does_not_allow() {
    assertThat(handover.rules(file))
        .containsExactly(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("H-FIELDS"),
            List.of("H-QUOTE"),
            List.of("H-CODE"),
            List.of());
  }

  @Test
  void makes_registrations_of_the_standard_of_what_is_good() {
    List<String> bodies = handover.bodies(file);

    assertThat(HandoverSample.structure(bodies.get(0))).isEmpty();
    assertThat(HandoverSample.structure(bodies.get(1))).isEmpty();
    assertThat(bodies.get(0)).contains("<amount>3000000.00</amount>");
    assertThat(bodies.get(1)).contains("<amount>505000.00</amount>", "餐饮服务;\"外卖\",");
  }
}
