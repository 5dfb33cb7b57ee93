package org.yibiao.hub.pressure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yibiao.hub.web.ProblemWriter;
import org.yibiao.routes.intake.Problems;

/**
 * Sends away whoever brings something while there is no room for it: with a clear "try later", and
 * before anything is read. What is only looked at is served.
 */
@Component
class PressureGate extends OncePerRequestFilter {

  private static final Set<String> HARMLESS =
      Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());
  private static final String TRY_AGAIN_SECONDS = "10";

  private final Pressure pressure;

  PressureGate(Pressure pressure) {
    this.pressure = pressure;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return HARMLESS.contains(request.getMethod()) || pressure.reason().isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, TRY_AGAIN_SECONDS);
    ProblemWriter.write(request, response, Problems.tryLater());
  }
}
