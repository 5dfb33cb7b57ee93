package org.yibiao.hub.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hides the login page's session from all other doors. A browser shows its cookie there, too, and
 * Spring Security's filter for bearer tokens gives a session that it sees another id: of two
 * requests at the same time one would then show an id that is no more, and a person at work would
 * be told to log in.
 */
final class WithoutSession extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Sessionless(request), response);
  }

  private static final class Sessionless extends HttpServletRequestWrapper {

    Sessionless(HttpServletRequest request) {
      super(request);
    }

    @Override
    public HttpSession getSession() {
      return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
      if (create) {
        throw new IllegalStateException("Only the login page has sessions");
      }
      return null;
    }

    @Override
    public String changeSessionId() {
      throw new IllegalStateException("Only the login page has sessions");
    }
  }
}
