package org.yibiao.adapters.tax.simulator;

import java.time.LocalDate;
import java.util.List;
import org.yibiao.adapters.tax.simulator.CertificateRegister.Certificate;
import tools.jackson.databind.JsonNode;

/** Answers queries out of the register. */
final class QueryDesk {

  private static final String IDENTITY_CARD = "201";

  private final Register register;
  private final StatusRegister states;
  private final CertificateRegister certificates;

  QueryDesk(Register register) {
    this.register = register;
    this.states = new StatusRegister(register.rows());
    this.certificates = new CertificateRegister(register.rows());
  }

  /** The state of the taxpayer whose number it is. */
  Verdict taxStatus(JsonNode conditions, LocalDate today) {
    String number = conditions.path("NSRSBH").asString();
    if (!CheckCharacters.fitCreditCode(number)) {
      return Verdict.no("201", "统一社会信用代码不正确", "NSRSBH:校验位错误");
    }
    return register.transaction(
        () ->
            states
                .find(number)
                .map(
                    status ->
                        Verdict.done(
                            QueryText.taxStatus(status, states.declarations(number), today)))
                .orElseGet(() -> Verdict.no("301", "查无此纳税人", "")));
  }

  /** The certificates of a real-estate unit, or of a person. */
  Verdict certificates(JsonNode conditions) {
    String number = conditions.path("ZJHM").asString("");
    boolean isCard = conditions.path("ZJLXDM").asString("").equals(IDENTITY_CARD);
    if (isCard && !CheckCharacters.fitIdentityNumber(number)) {
      return Verdict.no("203", "证件号码不正确", "ZJHM:校验位错误");
    }
    List<Certificate> found = register.transaction(() -> found(conditions));
    return found.isEmpty()
        ? Verdict.no("302", "查无契税完税凭证", "")
        : Verdict.done(QueryText.certificates(found));
  }

  private List<Certificate> found(JsonNode conditions) {
    return conditions.has("BDCDYH")
        ? certificates.ofUnit(conditions.path("BDCDYH").asString())
        : certificates.ofPerson(
            conditions.path("XM").asString(), conditions.path("ZJHM").asString());
  }
}
