package org.yibiao.adapters.land;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.v1.TransferRegistrationRequest;

/** Builds requests for transfers from the sample: a test names only what matters to it. */
final class Transfers {

  private Transfers() {}

  static StepRequest sample() {
    return CanonicalXml.read(
        LandDepartment.FOLDER.read("samples/transfer-registration.request.xml"), StepRequest.class);
  }

  /** A new request that differs so from the sample. */
  static StepRequest with(Consumer<TransferRegistrationRequest> change) {
    StepRequest request = sample();
    request.getEnvelope().setMessageId(UUID.randomUUID().toString());
    change.accept(request.getTransferRegistrationRequest());
    return request;
  }

  /** A sample file, as text. */
  static String file(String name) {
    byte[] bytes = LandDepartment.FOLDER.read("samples/transfer-registration." + name);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
