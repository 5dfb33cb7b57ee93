package org.yibiao.routes.changes;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.routes.exchange.ExchangeProblems;
import org.yibiao.routes.grants.DataGrant;
import org.yibiao.routes.grants.GrantBook;
import org.yibiao.routes.grants.Release;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;

/** Changes that departments report in the standard's own form, and which of all they may see. */
@Component
public class ChangeReports {

  private final ChangeIntake intake;
  private final ChangeLedger ledger;
  private final DataCatalogue catalogue;
  private final GrantBook grants;
  private final StandardValidator validator;
  private final long mostBytes;

  ChangeReports(
      ChangeIntake intake,
      ChangeLedger ledger,
      DataCatalogue catalogue,
      GrantBook grants,
      StandardValidator validator,
      @Value("${yibiao.max-body-bytes}") long mostBytes) {
    this.intake = intake;
    this.ledger = ledger;
    this.catalogue = catalogue;
    this.grants = grants;
    this.validator = validator;
    this.mostBytes = mostBytes;
  }

  /**
   * Takes a change event of this department.
   *
   * @throws Refusal if it is not valid, or not of a resource that the department holds
   */
  public void take(Syntax syntax, byte[] content, String caller) {
    ChangeEvent event = valid(syntax, content);
    if (!event.getEnvelope().getSender().equals(caller)
        || !event.getChange().getDepartment().equals(caller)) {
      throw new Refusal(ExchangeProblems.notTheSender(event.getChange().getDepartment(), caller));
    }
    boolean isHolder =
        catalogue
            .byCode(event.getChange().getResourceCode())
            .filter(entry -> isHolder(entry, caller))
            .isPresent();
    if (!isHolder) {
      throw new Refusal(ExchangeProblems.notTheHolder(event.getChange().getResourceCode(), caller));
    }
    try {
      intake.take(event);
    } catch (NotTaken e) {
      throw new Refusal(ExchangeProblems.changeNotTaken(e.why()));
    }
  }

  /** The events after a position that this department may see: its own, and all it may have. */
  public List<ChangeEntry> visibleTo(
      String department, long after, Optional<String> resource, int most) {
    List<String> visible =
        catalogue.all().stream()
            .filter(entry -> isHolder(entry, department) || mayHaveAll(entry, department))
            .map(entry -> entry.resource().code())
            .filter(code -> resource.isEmpty() || resource.get().equals(code))
            .toList();
    return ledger.after(after, visible, most);
  }

  private ChangeEvent valid(Syntax syntax, byte[] content) {
    if (content.length > mostBytes) {
      throw new Refusal(Problems.tooLarge(mostBytes));
    }
    Verdict verdict = new Verdict(syntax.validate(validator, DocumentType.CHANGE_EVENT, content));
    if (verdict.isRefused()) {
      throw new Refusal(Problems.invalid(verdict.findings()));
    }
    return syntax.read(content, ChangeEvent.class);
  }

  private static boolean isHolder(CatalogueEntry entry, String department) {
    return entry.holder().department().value().equals(department);
  }

  /**
   * The list has no purpose and no case, and does not count: a grant that asks for one of them does
   * not cover it, nor one of some fields. What people have to consent to is in no list.
   */
  private boolean mayHaveAll(CatalogueEntry entry, String department) {
    return entry.resource().consent().isEmpty()
        && grants.inForce(department, entry).stream()
            .map(DataGrant::terms)
            .anyMatch(ChangeReports::isUnbounded);
  }

  private static boolean isUnbounded(DataGrant.Terms terms) {
    return terms.fields().isEmpty()
        && terms.matters().isEmpty()
        && terms.purposes().isEmpty()
        && terms.perDay().isEmpty()
        && terms.release().equals(Release.WHOLE);
  }
}
