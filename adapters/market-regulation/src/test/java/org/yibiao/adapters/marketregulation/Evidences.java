package org.yibiao.adapters.marketregulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.Reason;

/** The hub's answers: the standard's own samples, and answers without evidence. */
final class Evidences {

  private Evidences() {}

  /** An ownership by a company, without its price. */
  static EvidenceResponse ownership() {
    EvidenceResponse response = sample("ownership");
    response.getEvidence().subList(1, response.getEvidence().size()).clear();
    return response;
  }

  /** The state of a taxpayer that is in arrears. */
  static EvidenceResponse taxStatus() {
    EvidenceResponse response = sample("tax");
    response.getEvidence().removeIf(each -> each.getTaxStatus() == null);
    return response;
  }

  static EvidenceResponse none() {
    return without(EvidenceOutcome.NOT_FOUND, "没有该主体的数据");
  }

  static EvidenceResponse without(EvidenceOutcome outcome, String why) {
    BilingualText text = new BilingualText();
    text.setZh(why);
    text.setEn("why");
    Reason reason = new Reason();
    reason.setText(text);
    EvidenceResponse response = sample("ownership");
    response.getEvidence().removeAll(List.copyOf(response.getEvidence()));
    response.setOutcome(outcome);
    response.setReason(reason);
    return response;
  }

  private static EvidenceResponse sample(String name) {
    String path = "/standard/1.0/samples/evidenceResponse-" + name + ".xml";
    try (var in = CanonicalJson.class.getResourceAsStream(path)) {
      return CanonicalXml.read(in.readAllBytes(), EvidenceResponse.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
