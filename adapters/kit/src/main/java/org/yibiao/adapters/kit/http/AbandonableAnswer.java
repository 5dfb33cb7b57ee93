package org.yibiao.adapters.kit.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/**
 * The body of an answer that can be left unread. Closing it would otherwise read on to its end,
 * however long that takes; here the connection is cut instead.
 */
final class AbandonableAnswer extends HttpEntityWrapper {

  private final ExecRuntime connection;

  AbandonableAnswer(HttpEntity body, ExecRuntime connection) {
    super(body);
    this.connection = connection;
  }

  @Override
  public InputStream getContent() throws IOException {
    return new Content(super.getContent(), connection);
  }

  private static final class Content extends FilterInputStream {

    private final ExecRuntime connection;
    private boolean ended;

    Content(InputStream content, ExecRuntime connection) {
      super(content);
      this.connection = connection;
    }

    @Override
    public int read() throws IOException {
      return noted(super.read());
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return noted(super.read(into, offset, length));
    }

    @Override
    public void close() throws IOException {
      if (!ended) {
        connection.discardEndpoint();
      }
      super.close();
    }

    private int noted(int read) {
      ended = read < 0;
      return read;
    }
  }
}
