package org.yibiao.routes.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DataResource.Grant;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.routes.Departments;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.v1.EvidenceQuestion;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Who may have which data (government data sharing regulation, 2025): what is shared
 * unconditionally, every department that is plugged in; what is shared conditionally, those that
 * the holder granted it; the rest nobody. What is not said to be allowed is not.
 */
@Component
class Rights {

  private final Departments departments;

  Rights(Departments departments) {
    this.departments = departments;
  }

  /**
   * What the asker gets.
   *
   * @throws Refusal if it may not ask, or for none of the fields that it names
   */
  Entitlement of(CatalogueEntry entry, EvidenceRequest request) {
    String asker = request.getEnvelope().getSender();
    if (!DepartmentCode.isValid(asker) || departments.find(new DepartmentCode(asker)).isEmpty()) {
      throw new Refusal(ExchangeProblems.unknownAsker(asker));
    }
    List<String> granted = granted(entry, asker);
    List<String> wanted = wanted(request);
    List<String> cut =
        wanted.stream().filter(field -> !FieldSelection.covers(granted, field)).toList();
    if (!wanted.isEmpty() && cut.size() == wanted.size()) {
      throw new Refusal(ExchangeProblems.fieldsNotGranted(cut, granted));
    }
    List<String> given =
        wanted.isEmpty() ? granted : wanted.stream().filter(each -> !cut.contains(each)).toList();
    return new Entitlement(given, cut);
  }

  /** What is compared is data, too: a yes or no tells what a field holds. */
  private static List<String> wanted(EvidenceRequest request) {
    return Stream.concat(
            request.getField().stream(),
            request.getQuestion().stream().map(EvidenceQuestion::getField))
        .map(FieldSelection::plain)
        .distinct()
        .toList();
  }

  private static List<String> granted(CatalogueEntry entry, String asker) {
    DataResource resource = entry.resource();
    if (resource.sharing() == Sharing.UNCONDITIONAL) {
      return List.of();
    }
    Optional<Grant> grant =
        resource.grants().stream().filter(each -> each.department().equals(asker)).findFirst();
    if (resource.sharing() == Sharing.NOT_SHARED || grant.isEmpty()) {
      throw new Refusal(ExchangeProblems.notGranted(entry, asker));
    }
    return grant.get().fields();
  }
}
