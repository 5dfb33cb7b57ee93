package org.yibiao.benchmarks.durable.work;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Receipt;

/** {@code POST /api/v1/submissions} and {@code GET /api/v1/cases/{number}}, and nothing else. */
public final class SubmissionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String SUBMISSIONS = "/api/v1/submissions";
  private static final String CASES = "/api/v1/cases/";

  private final transient Submissions intake;
  private final transient CaseView view;

  /** A servlet that hands what comes in there. */
  public SubmissionServlet(Submissions intake, CaseView view) {
    this.intake = intake;
    this.view = view;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Syntax> syntax =
        Syntax.ofContentType(Optional.ofNullable(request.getContentType()).orElse(""));
    if (!request.getRequestURI().equals(SUBMISSIONS) || syntax.isEmpty()) {
      response.sendError(syntax.isEmpty() ? 415 : 404);
      return;
    }
    try {
      byte[] content = request.getInputStream().readAllBytes();
      accepted(response, syntax.get(), intake.receive(new Incoming(syntax.get(), content)));
    } catch (Intake.Refused e) {
      write(response, 422, "text/plain", e.getMessage().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void accepted(HttpServletResponse response, Syntax syntax, Receipt receipt)
      throws IOException {
    response.setHeader("Location", receipt.getCaseUrl());
    write(response, 202, syntax.mediaType(), syntax.write(receipt));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    Optional<byte[]> found =
        path.startsWith(CASES) ? view.of(path.substring(CASES.length())) : Optional.empty();
    if (found.isEmpty()) {
      response.sendError(404);
      return;
    }
    write(response, 200, Syntax.JSON.mediaType(), found.get());
  }

  private static void write(HttpServletResponse response, int status, String type, byte[] content)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
