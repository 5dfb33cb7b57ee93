package org.yibiao.hub.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.yibiao.hub.access.signatures.WrongSignature;
import org.yibiao.hub.web.ProblemWriter;
import org.yibiao.routes.DatabaseAway;
import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.v1.Problem;

/**
 * Says in the standard's form, over SOAP in a fault, that the caller is not known or may not do
 * this.
 */
@Component
class AccessDenied implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String BASIC = "Basic realm=\"yibiao\", charset=\"UTF-8\"";
  private static final String ACCEPT_SIGNATURE = "Accept-Signature";
  private static final String BEARER = "Bearer realm=\"yibiao\"";

  private final AccessJournal journal;

  AccessDenied(AccessJournal journal) {
    this.journal = journal;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    if (DatabaseAway.isCauseOf(e)) {
      ProblemWriter.tryLater(request, response);
      return;
    }
    // of the others a LoginJournal hears, with the name that was tried
    if (!(e instanceof BadCredentialsException) && !(e instanceof LockedException)) {
      journal.refused(Caller.NOBODY, request, reason(e));
    }
    if (e instanceof LockedException) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(WrongPasswords.WITHIN.toSeconds()));
      answer(request, response, Problems.tooManyWrongPasswords(WrongPasswords.WITHIN));
      return;
    }
    if (e instanceof WrongSignature wrong) {
      response.setHeader(ACCEPT_SIGNATURE, WrongSignature.WANTED);
      answer(request, response, wrong.problem());
      return;
    }
    response.addHeader(HttpHeaders.WWW_AUTHENTICATE, isFetch(request) ? BEARER : BASIC);
    if (!isFetch(request)) {
      response.addHeader(HttpHeaders.WWW_AUTHENTICATE, BEARER);
    }
    answer(request, response, Problems.notLoggedIn());
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    journal.refused(caller(), request, "not-allowed");
    answer(request, response, Problems.notAllowed());
  }

  private static Caller caller() {
    return Caller.of(SecurityContextHolder.getContext().getAuthentication());
  }

  private static String reason(AuthenticationException e) {
    if (e instanceof WrongSignature) {
      return "signature-refused";
    }
    return e instanceof OAuth2AuthenticationException ? "token-refused" : "not-logged-in";
  }

  /** A page's script asks: the browser would answer a wish for Basic with a window of its own. */
  private static boolean isFetch(HttpServletRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    return mode != null && !mode.equals("navigate");
  }

  /** Says it in the form that the sender reads. */
  void answer(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    ProblemWriter.write(request, response, problem);
  }
}
