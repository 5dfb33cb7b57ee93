package org.yibiao.adapters.tax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.benchmarks.durable.border.Asked;
import org.yibiao.benchmarks.durable.border.Border;
import org.yibiao.benchmarks.durable.border.DepartmentCall;
import org.yibiao.standard.SafeXml;

/**
 * A taxpayer's registration as the tax adapter's route does it, by the same CXF client and in the
 * same wire form, without a route.
 */
public final class TaxCall implements DepartmentCall {

  private final Border border =
      Border.to(new DepartmentFolder(TaxNames.DEPARTMENT), TaxNames.TAXPAYER_REGISTRATION);
  private final Map<String, String> parameters;
  private final TaxService frontMachine;

  /** A call with the adapter's settings. */
  public TaxCall(DepartmentSettings settings) {
    this.parameters =
        Map.of("channel", settings.text("channel-id"), "operator", settings.text("operator"));
    this.frontMachine = TaxServiceClient.of(settings);
  }

  @Override
  public Asked ask(ServiceRequest request) throws Exception {
    String open = border.toNative(request, parameters);
    String answer = opened(frontMachine.doService(wrapped(open, request)), request);
    return new Asked(
        Optional.of(border.fromNative(request.id(), answer, parameters)),
        List.of(Border.left(request, open), Border.came(request.id(), answer)));
  }

  private static String wrapped(String text, ServiceRequest request) throws Exception {
    Document open = SafeXml.parse(text);
    Optional<RareCharacter> rare = RareCharacter.in(open);
    if (rare.isPresent()) {
      throw new RequestNotCarried(rare.get().why(request.document()));
    }
    return WireForm.wrap(open);
  }

  private static String opened(String wire, ServiceRequest request) {
    Document answer = WireForm.unwrap(wire);
    String asked = request.id().value().replace("-", "");
    if (!WireForm.head(answer, "tran_seq").equals(Optional.of(asked))) {
      throw new AnswerNotUnderstood("The answer belongs to another request than " + asked);
    }
    return SafeXml.write(answer.getDocumentElement());
  }
}
