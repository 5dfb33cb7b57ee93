package org.yibiao.hub.access;

import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.yibiao.routes.attachments.AttachmentRights;
import org.yibiao.routes.attachments.Bringer;
import org.yibiao.routes.attachments.Sha256;

/**
 * Who may read a file: whoever brought it, and departments with a step in a case whose document
 * refers to it. For all others there is no telling whether it is there.
 */
@Component
class AttachmentAccess implements AuthorizationManager<RequestAuthorizationContext> {

  private final AttachmentRights rights;

  AttachmentAccess(AttachmentRights rights) {
    this.rights = rights;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
    Caller caller = Caller.of(authentication.get());
    boolean may =
        caller.isAny(Role.APPLICANT, Role.DEPARTMENT, Role.DEPARTMENT_OPERATOR)
            && Sha256.parse(context.getVariables().getOrDefault("sha256", ""))
                .filter(
                    digest ->
                        rights.mayRead(digest, new Bringer(caller.name(), caller.department())))
                .isPresent();
    return new AuthorizationDecision(may);
  }
}
