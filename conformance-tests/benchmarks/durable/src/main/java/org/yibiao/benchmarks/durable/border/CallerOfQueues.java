package org.yibiao.benchmarks.durable.border;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.yibiao.adapters.kit.CharacterSet;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.standard.v1.PersonToCheck;
import org.yibiao.standard.v1.SealFilingRequest;
import org.yibiao.standard.v1.StepRequest;

/** What public security's stylesheets must know beside a request: who calls, and what about. */
final class CallerOfQueues {

  static final String IDENTITY_CHECK = "public-security.identity-check";
  static final String SEAL_FILING = "public-security.seal-filing";

  private static final Name SEALS = new Name("公安印章", "The seal system");
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

  CallerOfQueues(DepartmentSettings settings) {
    this.caller = CALLER.stream().collect(toMap(Function.identity(), settings::text));
  }

  Map<String, String> parameters(ServiceRequest request) {
    Map<String, String> parameters = new HashMap<>(caller);
    parameters.put("serial", request.id().value());
    StepRequest step = (StepRequest) request.document();
    if (step.getIdentityCheckRequest() != null) {
      parameters.put("persons", persons(step.getIdentityCheckRequest().getPerson()));
    } else {
      checkEngravable(step.getSealFilingRequest());
      parameters.put("company", step.getSealFilingRequest().getCreditCode());
      parameters.put("seals", seals(step.getSealFilingRequest()));
    }
    return parameters;
  }

  private static String persons(List<PersonToCheck> persons) {
    return persons.stream().map(PersonToCheck::getCitizenIdNumber).collect(joining(" "));
  }

  private static String seals(SealFilingRequest filing) {
    return filing.getSeal().stream()
        .flatMap(wish -> Collections.nCopies(wish.getQuantity(), wish.getType()).stream())
        .collect(joining(" "));
  }

  private static void checkEngravable(SealFilingRequest filing) {
    String text = filing.getCompanyName() + filing.getLegalRepresentative().getName();
    OptionalInt lacking = CharacterSet.GB2312.firstLacking(text);
    if (lacking.isPresent()) {
      throw new RequestNotCarried(
          CharacterSet.GB2312.lacking(lacking.getAsInt(), SEALS, "QYMC", Optional.empty()));
    }
  }
}
