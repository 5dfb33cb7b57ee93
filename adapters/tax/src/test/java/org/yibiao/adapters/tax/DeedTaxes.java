package org.yibiao.adapters.tax;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.DeedTaxRequest;
import org.yibiao.standard.v1.StepRequest;

/** Requests for the assessment of deed tax: the sample, changed in what a test is about. */
final class DeedTaxes {

  private static final DepartmentFolder FOLDER = new DepartmentFolder("tax");

  private DeedTaxes() {}

  static String text(String name) {
    byte[] bytes = FOLDER.read("samples/deed-tax." + name);
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }

  static StepRequest sample() {
    return CanonicalXml.read(FOLDER.read("samples/deed-tax.request.xml"), StepRequest.class);
  }

  /** A new request, changed so. */
  static StepRequest with(Consumer<DeedTaxRequest> change) {
    StepRequest request = sample();
    request.getEnvelope().setMessageId(UUID.randomUUID().toString());
    change.accept(request.getDeedTaxRequest());
    return request;
  }

  /** What tax sends when it makes the sample's declaration void, changed so. */
  static String push(UnaryOperator<String> change) {
    String state =
        text("native-answer.xml")
            .replaceAll(">\\s+<", "><")
            .replaceFirst("<FHM>.*</FHXX>", "")
            .replace("<SHZT>20<", "<SHZT>30<")
            .replaceFirst("<BZ>[^<]*<", "<BZ>%D7%F7%B7%CF<");
    return change.apply(state);
  }
}
