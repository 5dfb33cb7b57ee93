package org.yibiao.adapters.marketregulation;

import static org.yibiao.adapters.marketregulation.MarketRegulationNames.COMPANY_PATH;
import static org.yibiao.adapters.marketregulation.MarketRegulationNames.CONFIRMATION;

import java.io.IOException;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.StepRequest;

/** The steps of the confirmation's route between the border and HTTP: a call for each company. */
final class ConfirmationSteps {

  private final SignedCalls calls;

  ConfirmationSteps(SignedCalls calls) {
    this.calls = calls;
  }

  /** Tells the mappings what was declared: the answers say only what is registered. */
  static void tellWhoIsAskedAbout(Exchange exchange) throws InvalidPayloadException {
    StepRequest request = exchange.getMessage().getMandatoryBody(StepRequest.class);
    String companies =
        CanonicalJson.writeString(request.getCompanyConfirmationRequest().getCompany());
    exchange.setProperty(AdapterContract.NATIVE_PARAMETERS, Map.of("companies", companies));
  }

  static void begin(Exchange exchange) throws InvalidPayloadException {
    String text = exchange.getMessage().getMandatoryBody(String.class);
    exchange.setProperty(CONFIRMATION, Confirmation.of(text));
  }

  static boolean lacksReplies(Exchange exchange) {
    return confirmation(exchange).lacksReplies();
  }

  /** The query about the next company becomes a signed call that reads. */
  void ask(Exchange exchange) {
    calls.get(exchange, COMPANY_PATH, confirmation(exchange).next());
  }

  void take(Exchange exchange) throws IOException {
    confirmation(exchange).take(calls.reply(exchange));
  }

  static void wholeAnswer(Exchange exchange) {
    exchange.getMessage().setBody(confirmation(exchange).wholeAnswer());
  }

  private static Confirmation confirmation(Exchange exchange) {
    return exchange.getProperty(CONFIRMATION, Confirmation.class);
  }
}
