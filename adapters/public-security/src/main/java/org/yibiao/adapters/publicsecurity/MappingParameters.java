package org.yibiao.adapters.publicsecurity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.PersonToCheck;
import org.yibiao.standard.v1.SealFilingRequest;
import org.yibiao.standard.v1.SealWish;
import org.yibiao.standard.v1.StepRequest;

/**
 * What the stylesheets must know beside the message: who calls, and what was asked for. An answer
 * holds positions only, so that without the latter nobody would see that a row is missing.
 */
final class MappingParameters implements Processor {

  private static final List<String> CALLER =
      List.of(
          "caller-id-number",
          "caller-name",
          "caller-unit-code",
          "caller-unit-name",
          "caller-badge",
          "caller-ip",
          "caller-mac",
          "system-name");

  private final Map<String, String> caller;

  MappingParameters(DepartmentSettings settings) {
    this.caller = CALLER.stream().collect(toMap(Function.identity(), settings::text));
  }

  @Override
  public void process(Exchange exchange) throws Exception {
    ServiceRequest request = ServiceRequest.of(exchange.getMessage().getMandatoryBody());
    Map<String, String> parameters = new HashMap<>(caller);
    parameters.put("serial", request.id().value());
    parameters.putAll(asked(request));
    exchange.setProperty(AdapterContract.NATIVE_PARAMETERS, parameters);
  }

  private static Map<String, String> asked(ServiceRequest request) {
    if (request instanceof ServiceRequest.Data data) {
      return asked(data.document().getSubject());
    }
    if (request instanceof ServiceRequest.News news) {
      return Map.of("event", news.document().getChange().getEventId());
    }
    return asked((StepRequest) request.document());
  }

  private static Map<String, String> asked(DataSubject subject) {
    return Map.of("persons", subject.getCitizen().getIdentityDocument().getNumber());
  }

  private static Map<String, String> asked(StepRequest request) {
    if (request.getIdentityCheckRequest() != null) {
      return asked(request.getIdentityCheckRequest().getPerson());
    }
    if (request.getHouseholdCheckRequest() != null) {
      return asked(request.getHouseholdCheckRequest().getPerson());
    }
    return asked(request.getSealFilingRequest());
  }

  private static Map<String, String> asked(List<PersonToCheck> persons) {
    return Map.of(
        "persons", persons.stream().map(PersonToCheck::getCitizenIdNumber).collect(joining(" ")));
  }

  private static Map<String, String> asked(SealFilingRequest filing) {
    return Map.of(
        "company",
        filing.getCreditCode(),
        "seals",
        filing.getSeal().stream().flatMap(MappingParameters::each).collect(joining(" ")));
  }

  private static Stream<String> each(SealWish wish) {
    return Collections.nCopies(wish.getQuantity(), wish.getType()).stream();
  }
}
