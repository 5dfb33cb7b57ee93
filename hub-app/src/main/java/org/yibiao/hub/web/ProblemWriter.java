package org.yibiao.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.yibiao.hub.soap.FaultEnvelope;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Problem;

/** Writes a problem where no controller is asked, such as in a filter; over SOAP in a fault. */
public final class ProblemWriter {

  /** When whoever was sent away for now may come again: value of the header Retry-After. */
  static final String TRY_AGAIN_SECONDS = "10";

  private ProblemWriter() {}

  /** Says that nothing can be taken at the moment, and when it is worth another try. */
  public static void tryLater(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, TRY_AGAIN_SECONDS);
    write(request, response, Problems.tryLater());
  }

  /** Writes it in the form that the sender reads. */
  public static void write(
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
