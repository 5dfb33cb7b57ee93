package org.yibiao.hub.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.routes.NotNow;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Problem;

/** Answers with a problem, too, what failed outside of every controller. */
@RestController
class LastResort implements ErrorController {

  @RequestMapping("/error")
  ResponseEntity<byte[]> answer(HttpServletRequest request) {
    Syntax syntax = ProblemAnswers.syntax(request::getHeader);
    Problem problem = problem(request);
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
    if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      answer.header(HttpHeaders.RETRY_AFTER, ProblemWriter.TRY_AGAIN_SECONDS);
    }
    return answer
        .contentType(MediaType.parseMediaType(syntax.problemMediaType()))
        .body(syntax.write(problem));
  }

  private static Problem problem(HttpServletRequest request) {
    if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
      return Problems.notFound(request.getRequestURI());
    }
    if (status < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
      return Problems.ofStatus(status);
    }
    return isNotNow(request) ? Problems.tryLater() : Problems.internal();
  }

  private static boolean isNotNow(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
        && NotNow.isCauseOf(failure);
  }
}
