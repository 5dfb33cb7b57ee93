package org.yibiao.hub.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.yibiao.routes.PlainText;

/** The end of what a process says; whatever its length, only so much of it is held. */
final class LastWords implements Runnable {

  private static final int MOST = 8_000;
  private static final int SHORT = 4;

  private final InputStream said;
  private final StringBuilder end = new StringBuilder();

  LastWords(InputStream said) {
    this.said = said;
  }

  @Override
  public void run() {
    char[] piece = new char[MOST];
    try (Reader reader = new InputStreamReader(said, StandardCharsets.UTF_8)) {
      for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
        add(piece, read);
      }
    } catch (IOException e) {
      // it was ended: what it said until then is there
    }
  }

  private synchronized void add(char[] piece, int length) {
    end.append(piece, 0, length);
    end.delete(0, Math.max(0, end.length() - MOST));
  }

  /** What is held, without what nobody is to see. */
  synchronized String without(Collection<String> secrets) {
    String text = end.toString();
    for (String secret : secrets) {
      if (secret.length() >= SHORT) {
        text = text.replace(secret, "****");
      }
    }
    return PlainText.of(text, MOST);
  }
}
