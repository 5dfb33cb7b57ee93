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
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yibiao.routes.attachments.AttachmentProblems;
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
  private final long mostOfFiles;

  BodyBound(
      @Value("${yibiao.max-body-bytes}") long mostUsually,
      @Value("${yibiao.catalogue.max-import-bytes}") long mostOfLists,
      @Value("${yibiao.attachments.max-size}") DataSize mostOfFiles) {
    this.mostUsually = mostUsually;
    this.mostOfLists = mostOfLists;
    this.mostOfFiles = mostOfFiles.toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getRequestURI().equals(AttachmentController.PLACE)) {
      takeFile(request, response, chain);
      return;
    }
    long most = request.getRequestURI().equals(ImportController.PLACE) ? mostOfLists : mostUsually;
    if (request.getContentLengthLong() > most && !request.getRequestURI().startsWith(SOAP)) {
      refuse(request, response, Problems.tooLarge(most));
      return;
    }
    chain.doFilter(new Bounded(request, most), response);
  }

  /** Whoever receives it counts what was not announced. */
  private void takeFile(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > mostOfFiles) {
      refuse(request, response, AttachmentProblems.tooLarge(mostOfFiles));
      return;
    }
    chain.doFilter(request, response);
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    Syntax syntax = ProblemAnswers.syntax(request::getHeader);
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
