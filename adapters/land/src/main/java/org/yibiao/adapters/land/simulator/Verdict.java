package org.yibiao.adapters.land.simulator;

import java.util.Optional;

/** What the registry finds about a request. */
record Verdict(ResponseCode code, String info, Optional<RealEstateUnit> unit) {

  static Verdict of(ResponseCode code, String info) {
    return new Verdict(code, info, Optional.empty());
  }

  static Verdict found(RealEstateUnit unit) {
    return new Verdict(ResponseCode.FOUND, "查询成功", Optional.of(unit));
  }
}
