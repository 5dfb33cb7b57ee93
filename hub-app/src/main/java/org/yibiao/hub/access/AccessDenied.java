package org.yibiao.hub.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.yibiao.hub.soap.FaultEnvelope;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Problem;

/**
 * Says in the standard's form, over SOAP in a fault, that the caller is not known or may not do
 * this.
 */
@Component
class AccessDenied implements AuthenticationEntryPoint, AccessDeniedHandler {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"yibiao\", charset=\"UTF-8\"");
    answer(request, response, Problems.notLoggedIn());
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    answer(request, response, Problems.ofStatus(HttpServletResponse.SC_FORBIDDEN));
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    if (FaultEnvelope.suits(request)) {
      FaultEnvelope.write(problem, response);
      return;
    }
    String accept = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
    Syntax syntax = Syntax.ofAccept(accept, Syntax.JSON);
    response.setStatus(problem.getStatus());
    response.setContentType(syntax.problemMediaType());
    response.getOutputStream().write(syntax.write(problem));
  }
}
