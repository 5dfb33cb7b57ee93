package org.yibiao.hub.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.yibiao.routes.NotNow;
import org.yibiao.routes.attachments.AttachmentStoreAway;
import org.yibiao.routes.cases.CasePurged;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Problem;

/** Answers every failure over HTTP with the standard's problem document (RFC 9457). */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

  @ExceptionHandler
  ResponseEntity<Object> refused(Refusal refusal, WebRequest request) {
    HttpHeaders headers = new HttpHeaders();
    if (refusal.problem().getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      headers.set(HttpHeaders.RETRY_AFTER, ProblemWriter.TRY_AGAIN_SECONDS);
    }
    return answer(refusal.problem(), headers, request);
  }

  @ExceptionHandler
  ResponseEntity<Object> storeAway(AttachmentStoreAway e, WebRequest request) {
    LOG.warn("The store of attachments is away: {}", e.getMessage());
    return refused(new Refusal(Problems.tryLater()), request);
  }

  /**
   * What has begun to go out cannot be mended: it breaks off, so that nobody takes it for whole.
   */
  @ExceptionHandler
  ResponseEntity<Object> brokenOff(IOException e, WebRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      throw e;
    }
    return broken(e, request);
  }

  @ExceptionHandler
  ResponseEntity<Object> purged(CasePurged purged, WebRequest request) {
    return answer(Problems.casePurged(purged.file()), new HttpHeaders(), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> tooLarge(BodyTooLarge e, WebRequest request) {
    return answer(Problems.tooLarge(e.most()), new HttpHeaders(), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> broken(Exception e, WebRequest request) {
    if (NotNow.isCauseOf(e)) {
      LOG.warn("A request failed, for the hub can take nothing now: {}", e.getMessage());
      HttpHeaders headers = new HttpHeaders();
      headers.set(HttpHeaders.RETRY_AFTER, ProblemWriter.TRY_AGAIN_SECONDS);
      return answer(Problems.tryLater(), headers, request);
    }
    LOG.error("A request failed", e);
    return answer(Problems.internal(), new HttpHeaders(), request);
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return answer(problem(e, status.value()), headers, request);
  }

  private static Problem problem(Exception e, int status) {
    if (e instanceof NoResourceFoundException none) {
      return Problems.notFound("/" + none.getResourcePath());
    }
    if (e instanceof HttpRequestMethodNotSupportedException other
        && other.getSupportedMethods() != null) {
      return Problems.methodNotAllowed(other.getMethod(), Set.of(other.getSupportedMethods()));
    }
    if (e instanceof MethodArgumentTypeMismatchException wrong) {
      return Problems.wrongValue(wrong.getName(), String.valueOf(wrong.getValue()));
    }
    return Problems.ofStatus(status);
  }

  private static ResponseEntity<Object> answer(
      Problem problem, HttpHeaders headers, WebRequest request) {
    Syntax syntax = syntax(request::getHeader);
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.parseMediaType(syntax.problemMediaType()))
        .body(syntax.write(problem));
  }

  /** The form of an answer: the one that the sender accepts, or else the one it sent. */
  static Syntax syntax(UnaryOperator<String> headers) {
    Syntax own = Syntax.ofContentType(value(headers, HttpHeaders.CONTENT_TYPE)).orElse(Syntax.JSON);
    return Syntax.ofAccept(value(headers, HttpHeaders.ACCEPT), own);
  }

  private static String value(UnaryOperator<String> headers, String name) {
    return Optional.ofNullable(headers.apply(name)).orElse("");
  }
}
