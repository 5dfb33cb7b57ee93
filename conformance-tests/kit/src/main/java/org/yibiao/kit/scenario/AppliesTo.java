package org.yibiao.kit.scenario;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.Repeat;

/**
 * Whom a scenario is for. What is absent does not matter.
 *
 * @param department the code of the only department
 * @param each what it is run for, one by one
 * @param service the only service, by its code
 * @param kinds of services
 * @param repeat what the services say about repeats
 * @param enquiry whether the services can be asked after an outcome
 */
public record AppliesTo(
    Optional<String> department,
    Each each,
    Optional<String> service,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Kind> kinds,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Repeat> repeat,
    Optional<Boolean> enquiry) {

  static final AppliesTo EVERYBODY =
      new AppliesTo(
          Optional.empty(), Each.SERVICE, Optional.empty(), List.of(), List.of(), Optional.empty());

  /** What is absent is empty; a scenario is run once for each service. */
  public AppliesTo {
    each = each == null ? Each.SERVICE : each;
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
    repeat = repeat == null ? List.of() : List.copyOf(repeat);
  }

  /** What a scenario is run for, one by one. */
  public enum Each {
    DEPARTMENT,
    SERVICE,
    SAMPLE
  }

  /** What a service is for. */
  public enum Kind {
    STEP,
    DATA,
    EVENT
  }

  /** Whether it is for this department at all. */
  public boolean includes(DepartmentDescriptor descriptor) {
    return department.map(descriptor.department().value()::equals).orElse(true);
  }

  /** Whether it is for this service. */
  public boolean includes(Service candidate) {
    return service.map(candidate.code().value()::equals).orElse(true)
        && (kinds.isEmpty() || kinds.contains(kind(candidate)))
        && (repeat.isEmpty() || repeat.contains(candidate.repeat()))
        && enquiry.map(wanted -> wanted == candidate.enquiry().isPresent()).orElse(true);
  }

  private static Kind kind(Service service) {
    if (service.isReceiver()) {
      return Kind.EVENT;
    }
    return service.resource().isPresent() ? Kind.DATA : Kind.STEP;
  }
}
