package org.yibiao.routes.cases;

import java.util.Optional;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.value.ServiceCode;
import org.yibiao.standard.value.StepId;

/** Steps of a case, to test with. */
final class Steps {

  private Steps() {}

  static CaseStep waiting() {
    return in(PartState.WAITING);
  }

  static CaseStep in(PartState state) {
    return new CaseStep(
        "320211-20261120-00000001",
        new StepId("property-check"),
        "3f0c9d3e-6a51-4c52-9d0b-5f1c2a7e4b10",
        0,
        new ServiceCode("land.property-check"),
        state,
        0,
        3,
        0,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Origins.NONE,
        Optional.empty());
  }
}
