package org.yibiao.hub.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Syntax;

/** Refuses a body in a character encoding that there is not, before anybody tries to read it. */
@Component
class KnownCharset extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
    if (type.isBlank() || isKnown(type)) {
      chain.doFilter(request, response);
      return;
    }
    Syntax syntax = ProblemAnswers.syntax(request::getHeader);
    response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    response.setContentType(syntax.problemMediaType());
    response.getOutputStream().write(syntax.write(Problems.unsupportedMediaType(type)));
  }

  private static boolean isKnown(String type) {
    try {
      MediaType.parseMediaType(type).getCharset();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
