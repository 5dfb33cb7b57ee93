package org.yibiao.routes.flow;

import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.adapters.kit.OverQuota;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.quota.AskerQuota;
import org.yibiao.routes.quota.Held;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Problem;

/** A department's own system asks, in its own form, through its own adapter. */
@Component
class EvidenceAsked extends RouteBuilder {

  private final EvidenceDesk desk;
  private final AskerQuota quota;

  EvidenceAsked(EvidenceDesk desk, AskerQuota quota) {
    this.desk = desk;
    this.quota = quota;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(AdapterContract.EVIDENCE_ASKED).routeId("evidence-asked").process(this::ask);
  }

  private void ask(Exchange exchange) throws InvalidPayloadException {
    EvidenceRequest request = exchange.getMessage().getMandatoryBody(EvidenceRequest.class);
    String sender = request.getEnvelope().getSender();
    quota.take(sender, "native/" + sender).ifPresent(EvidenceAsked::refuseTooMany);
    try {
      Optional<EvidenceResponse> response = desk.ask(request, "native/" + sender);
      exchange
          .getMessage()
          .setBody(
              response.orElseThrow(
                  () -> new NotTaken(Why.of("提供部门未在时限内答复，请稍后再问", "No answer in time; ask again"))));
    } catch (Refusal refusal) {
      throw new NotTaken(why(refusal.problem()));
    }
  }

  /** Says in the form of a department's own door that it comes too often. */
  static void refuseTooMany(Held held) {
    throw new OverQuota(why(held.problem()), held.after());
  }

  private static Why why(Problem problem) {
    StringBuilder zh = new StringBuilder(problem.getDetail());
    StringBuilder en = new StringBuilder(problem.getDetail());
    for (Finding finding : problem.getFinding()) {
      zh.append(' ').append(finding.getPointer()).append(' ').append(finding.getMessage().getZh());
      en.append(' ').append(finding.getPointer()).append(' ').append(finding.getMessage().getEn());
    }
    return Why.of(zh.toString(), en.toString());
  }
}
