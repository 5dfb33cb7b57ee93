package org.yibiao.adapters.tax;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.yibiao.adapters.kit.Border;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.v1.TaxpayerRegistrationRequest;

/** The folder's samples. */
final class Samples {

  private static final DepartmentFolder FOLDER = new DepartmentFolder("tax");

  static final Border BORDER =
      new Border("tax", Map.of("channel", "YBT.JS", "operator", "13200000001"));

  private Samples() {}

  /** Text of a sample, without white space at its end. */
  static String text(String name) {
    byte[] bytes = FOLDER.read("samples/taxpayer-registration." + name);
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }

  static StepRequest request() {
    return CanonicalXml.read(
        FOLDER.read("samples/taxpayer-registration.request.xml"), StepRequest.class);
  }

  /** The sample request under a message id of its own. */
  static StepRequest anotherRequest() {
    StepRequest request = request();
    request.getEnvelope().setMessageId(UUID.randomUUID().toString());
    return request;
  }

  static TaxpayerRegistrationRequest registration(StepRequest request) {
    return request.getTaxpayerRegistrationRequest();
  }
}
