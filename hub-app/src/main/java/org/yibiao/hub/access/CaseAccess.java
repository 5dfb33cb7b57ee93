package org.yibiao.hub.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.yibiao.routes.cases.CaseFile;
import org.yibiao.routes.cases.CaseKeys;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.cases.StepStore;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Who may see a case, and how much of it. Its number can be guessed, its key cannot: the receipt
 * tells it to whoever handed the case in. A department sees its own parts, a citizen who is logged
 * in the cases of which they are the applicant.
 */
@Component
class CaseAccess implements AuthorizationManager<RequestAuthorizationContext> {

  private final CaseKeys keys;
  private final CaseStore cases;
  private final StepStore steps;

  CaseAccess(CaseKeys keys, CaseStore cases, StepStore steps) {
    this.keys = keys;
    this.cases = cases;
    this.steps = steps;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
    String number = context.getVariables().getOrDefault("caseNumber", "");
    Optional<String> key = Optional.ofNullable(context.getRequest().getParameter("key"));
    Optional<CaseView> view =
        key.isPresent() && keys.fits(number, key.get())
            ? Optional.of(CaseView.WHOLE)
            : view(number, Caller.of(authentication.get()));
    view.ifPresent(each -> context.getRequest().setAttribute(CaseView.ATTRIBUTE, each));
    return new AuthorizationDecision(view.isPresent());
  }

  private Optional<CaseView> view(String number, Caller caller) {
    if (caller.isAny(Role.SUPERVISOR, Role.ADMINISTRATOR)) {
      return Optional.of(CaseView.WHOLE);
    }
    if (caller.isAny(Role.DEPARTMENT, Role.DEPARTMENT_OPERATOR)) {
      return caller.department().filter(code -> hasPart(number, code)).map(CaseView::of);
    }
    return caller
        .citizenId()
        .filter(id -> caller.isAny(Role.APPLICANT) && isApplicant(number, id))
        .map(id -> CaseView.WHOLE);
  }

  private boolean hasPart(String number, DepartmentCode department) {
    return steps.ofCase(number).stream()
        .anyMatch(step -> CaseView.of(department).showsService(step.service().value()));
  }

  private boolean isApplicant(String number, String citizenId) {
    return cases
        .byNumber(number)
        // whose it was is not known any more: the key still opens it
        .filter(file -> !file.isPurged())
        .map(CaseAccess::submission)
        .map(Submission::getApplicant)
        .flatMap(applicant -> Optional.ofNullable(applicant.getNaturalPerson()))
        .map(person -> person.getIdentityDocument().getNumber())
        .filter(citizenId::equals)
        .isPresent();
  }

  private static Submission submission(CaseFile file) {
    return CanonicalJson.read(file.submission().getBytes(StandardCharsets.UTF_8), Submission.class);
  }
}
