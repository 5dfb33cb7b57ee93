package org.yibiao.hub.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session when its person's login has been changed or taken away: nobody gets a new token by
 * what they were when they logged in, however long ago that was.
 */
final class EndedSessions extends OncePerRequestFilter {

  private final StandingLogins standing;

  EndedSessions(StandingLogins standing) {
    this.standing = standing;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().equals(LoginServer.AUTHORIZE);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication session = SecurityContextHolder.getContext().getAuthentication();
    if (session != null
        && session.getPrincipal() instanceof Login login
        && standing.hasEnded(login)) {
      SecurityContextHolder.clearContext();
      HttpSession ended = request.getSession(false);
      if (ended != null) {
        ended.invalidate();
      }
    }
    chain.doFilter(request, response);
  }
}
