package org.yibiao.adapters.marketregulation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yibiao.adapters.kit.Border;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.CompanyToConfirm;
import org.yibiao.standard.v1.StepRequest;

/** Requests to confirm companies, and the samples of it. */
final class Confirmations {

  private static final DepartmentFolder FOLDER = new DepartmentFolder("market-regulation");

  private Confirmations() {}

  static String text(String name) {
    byte[] bytes = FOLDER.read("samples/company-confirmation." + name);
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }

  static StepRequest sample() {
    return CanonicalXml.read(
        FOLDER.read("samples/company-confirmation.request.xml"), StepRequest.class);
  }

  /** A new request about these companies. */
  static StepRequest of(CompanyToConfirm... companies) {
    StepRequest request = sample();
    request.getEnvelope().setMessageId(UUID.randomUUID().toString());
    request.getCompanyConfirmationRequest().getCompany().clear();
    request.getCompanyConfirmationRequest().getCompany().addAll(List.of(companies));
    return request;
  }

  static CompanyToConfirm company(String name, String creditCode) {
    CompanyToConfirm company = new CompanyToConfirm();
    company.setName(name);
    company.setCreditCode(creditCode);
    return company;
  }

  /** The company of the sample. */
  static CompanyToConfirm known() {
    return company("无锡梁溪安居置业有限公司", "91320213MAE3H72K35");
  }

  /** The border, with what the route tells the mappings about this request. */
  static Border border(StepRequest request) {
    String companies =
        CanonicalJson.writeString(request.getCompanyConfirmationRequest().getCompany());
    return new Border("market-regulation", Map.of("companies", companies));
  }
}
