package org.yibiao.adapters.land;

import java.util.UUID;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.PropertyCheckRequest;
import org.yibiao.standard.v1.StepRequest;

/** Builds requests from the sample: a test names only what matters to it. */
final class PropertyChecks {

  static final String SEEDED_UNIT = "320211001001GB00001F00010001";
  static final String SEEDED_OWNER = "无锡滨湖科技园发展有限公司";

  private PropertyChecks() {}

  /** The sample itself. */
  static StepRequest sample() {
    return CanonicalXml.read(
        LandDepartment.FOLDER.read("samples/property-check.request.xml"), StepRequest.class);
  }

  /** A new request about this unit and owner. */
  static StepRequest of(String unit, String owner) {
    StepRequest request = sample();
    request.getEnvelope().setMessageId(UUID.randomUUID().toString());
    PropertyCheckRequest check = request.getPropertyCheckRequest();
    check.setRealEstateUnitCode(unit);
    check.setOwnerName(owner);
    return request;
  }
}
