package org.yibiao.hub.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Problem;

/**
 * Takes no body longer than the bound, whether or not its length was announced. One that goes to
 * SOAP is refused only when it is read, so that the refusal is a SOAP fault.
 */
@Component
class BodyBound extends OncePerRequestFilter {

  private static final String SOAP = "/soap/";

  private final long mostUsually;
  private final long mostOfLists;

  BodyBound(
      @Value("${yibiao.max-body-bytes}") long mostUsually,
      @Value("${yibiao.catalogue.max-import-bytes}") long mostOfLists) {
    this.mostUsually = mostUsually;
    this.mostOfLists = mostOfLists;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long most = request.getRequestURI().equals(ImportController.PLACE) ? mostOfLists : mostUsually;
    if (request.getContentLengthLong() > most && !request.getRequestURI().startsWith(SOAP)) {
      refuse(request, response, most);
      return;
    }
    chain.doFilter(new Bounded(request, most), response);
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, long most)
      throws IOException {
    Syntax syntax = ProblemAnswers.syntax(request::getHeader);
    Problem problem = Problems.tooLarge(most);
    response.setStatus(problem.getStatus());
    response.setContentType(syntax.problemMediaType());
    response.setHeader("Connection", "close");
    response.getOutputStream().write(syntax.write(problem));
  }

  private static final class Bounded extends HttpServletRequestWrapper {
    private final long most;

    Bounded(HttpServletRequest request, long most) {
      super(request);
      this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new BoundedStream(super.getInputStream(), most);
    }
  }

  private static final class BoundedStream extends ServletInputStream {
    private final ServletInputStream in;
    private final long most;
    private long read;

    BoundedStream(ServletInputStream in, long most) {
      this.in = in;
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int got = in.read(buffer, offset, length);
      count(Math.max(0, got));
      return got;
    }

    private void count(int more) throws BodyTooLarge {
      read += more;
      if (read > most) {
        throw new BodyTooLarge(most);
      }
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
