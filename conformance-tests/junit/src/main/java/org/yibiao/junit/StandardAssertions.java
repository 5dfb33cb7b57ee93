package org.yibiao.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yibiao.verdict.Submitted;

/**
 * Where the assertions begin: {@code assertThat(xml).conformsTo(standard())}. Beside AssertJ's own
 * {@code assertThat}, which also takes texts, import {@code assertThatDocument}.
 */
public final class StandardAssertions {

  private StandardAssertions() {}

  /** About a document in XML or JSON. */
  public static DocumentAssert assertThat(String document) {
    return assertThatDocument(document);
  }

  /** About a document in XML or JSON, as its bytes. */
  public static DocumentAssert assertThat(byte[] document) {
    return assertThatDocument(document);
  }

  /**
   * About a document in a file.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static DocumentAssert assertThat(Path file) {
    return assertThatDocument(file);
  }

  /** About a document in XML or JSON. */
  public static DocumentAssert assertThatDocument(String document) {
    return new DocumentAssert(document(document));
  }

  /** About a document in XML or JSON, as its bytes. */
  public static DocumentAssert assertThatDocument(byte[] document) {
    return new DocumentAssert(new Submitted("document", document));
  }

  /**
   * About a document in a file.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static DocumentAssert assertThatDocument(Path file) {
    try {
      return new DocumentAssert(new Submitted(file.toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document in XML or JSON, for {@link DocumentAssert#fits}. */
  public static Submitted document(String text) {
    return new Submitted("document", text.getBytes(StandardCharsets.UTF_8));
  }
}
