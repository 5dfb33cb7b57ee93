package org.yibiao.hub.pressure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yibiao.hub.web.ProblemWriter;

/**
 * Sends away whoever brings something while there is no room for it: with a clear "try later", and
 * before anything is read, a password or a certificate included. What is only looked at is served.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class PressureGate extends OncePerRequestFilter {

  private static final Set<String> HARMLESS =
      Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

  /** Whoever sees to it that there is room again has to log in first. */
  private static final List<String> LOGIN = List.of("/login", "/logout", "/oauth2/");

  private final Pressure pressure;

  PressureGate(Pressure pressure) {
    this.pressure = pressure;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return HARMLESS.contains(request.getMethod())
        || pressure.reason().isEmpty()
        || LOGIN.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ProblemWriter.tryLater(request, response);
  }
}
