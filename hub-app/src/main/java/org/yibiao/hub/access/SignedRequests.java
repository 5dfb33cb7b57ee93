package org.yibiao.hub.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yibiao.hub.access.signatures.SignatureCheck;
import org.yibiao.hub.access.signatures.WrongSignature;
import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Lets a department in that has signed its request, as its certificate would. The body is read
 * whole, up to the hub's bound and only once the signature holds, so that nobody acts on one that
 * was changed on its way; a file's digest is signed, and whoever takes the file holds it against
 * that. Native doors look at their departments' proofs by themselves.
 */
final class SignedRequests extends OncePerRequestFilter {

  private final SignatureCheck check;
  private final DepartmentLogins departments;
  private final AccessDenied denied;
  private final int most;
  private final RequestAttributeSecurityContextRepository contexts =
      new RequestAttributeSecurityContextRepository();

  SignedRequests(
      SignatureCheck check, DepartmentLogins departments, AccessDenied denied, int most) {
    this.check = check;
    this.departments = departments;
    this.denied = denied;
    this.most = most;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !SignatureCheck.isSigned(request) || AccessRules.isNative(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpServletRequest held;
    try {
      if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
        throw new WrongSignature(
            "签名与 Authorization 不得并用", "Give a signature or Authorization, not both");
      }
      SignatureCheck.Signed signed = check.verify(request);
      if (AccessRules.isStreamed(request)) {
        letIn(signed.acceptUnread(), request, response);
        held = request;
      } else {
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
          denied.answer(request, response, Problems.tooLarge(most));
          return;
        }
        letIn(signed.accept(body), request, response);
        held = new HeldBody(request, body);
      }
    } catch (AuthenticationException e) {
      denied.commence(request, response, e);
      return;
    }
    chain.doFilter(held, response);
  }

  private void letIn(
      DepartmentCode code, HttpServletRequest request, HttpServletResponse response) {
    Login login =
        departments
            .department(code.value())
            .flatMap(known -> departments.find(known.value()))
            .orElseThrow(
                () ->
                    new WrongSignature(
                        "密钥所属的部门 " + code + " 未接入本平台",
                        "The key's department %s is not plugged in".formatted(code)));
    Authentication known =
        new PreAuthenticatedAuthenticationToken(login, "", login.getAuthorities());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(known);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
