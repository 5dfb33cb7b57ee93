package org.yibiao.adapters.marketregulation;

import static org.yibiao.adapters.marketregulation.MarketRegulationNames.PERSONS_PATH;
import static org.yibiao.adapters.marketregulation.MarketRegulationNames.REGISTER_PATH;
import static org.yibiao.adapters.marketregulation.MarketRegulationNames.REGISTRATION;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.standard.v1.StepRequest;

/** The steps of the registration's route between the border and HTTP. */
final class RegistrationSteps {

  private final SignedCalls calls;
  private final String pageSize;

  RegistrationSteps(DepartmentSettings settings, SignedCalls calls) {
    this.calls = calls;
    this.pageSize = Integer.toString(settings.number("page-size"));
  }

  /** The native request becomes a signed call that registers. */
  void askToRegister(Exchange exchange) throws InvalidPayloadException {
    String text = exchange.getMessage().getMandatoryBody(String.class);
    calls.post(exchange, REGISTER_PATH, text.getBytes(StandardCharsets.UTF_8));
  }

  void takeRegistration(Exchange exchange) throws IOException {
    exchange.setProperty(REGISTRATION, Registration.of(calls.reply(exchange), serial(exchange)));
  }

  static boolean lacksPersons(Exchange exchange) {
    return registration(exchange).lacksPersons();
  }

  /** The next page of the company's key persons becomes a signed call that reads. */
  void askForPersons(Exchange exchange) {
    Registration registration = registration(exchange);
    Map<String, String> page =
        Map.of(
            "ENTNAME", registration.companyName(),
            "UNISCID", registration.creditCode(),
            "PAGENUM", Integer.toString(registration.persons().nextPage()),
            "PAGESIZE", pageSize);
    calls.get(exchange, PERSONS_PATH, page);
  }

  void takePersons(Exchange exchange) throws IOException {
    registration(exchange).persons().take(calls.reply(exchange));
  }

  static void wholeAnswer(Exchange exchange) {
    exchange.getMessage().setBody(registration(exchange).wholeAnswer());
  }

  private static Registration registration(Exchange exchange) {
    return exchange.getProperty(REGISTRATION, Registration.class);
  }

  private static String serial(Exchange exchange) {
    return exchange
        .getProperty(AdapterContract.STEP_REQUEST, StepRequest.class)
        .getEnvelope()
        .getMessageId()
        .replace("-", "");
  }
}
