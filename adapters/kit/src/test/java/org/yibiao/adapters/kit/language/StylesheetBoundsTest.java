package org.yibiao.adapters.kit.language;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mapping that somebody drops into the hub reads nothing but its own folder. */
class StylesheetBoundsTest {

  @TempDir private Path place;
  private Path folder;
  private Path secret;

  @BeforeEach
  void makeAFolderAndASecretBesideIt() throws IOException {
    folder = Files.createDirectories(place.resolve("department"));
    secret = Files.writeString(place.resolve("secrets.xml"), "<secret/>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc('%s')", "unparsed-text('%s')", "collection('%s')"})
  void reads_no_file_outside_its_folder(String function) throws IOException {
    Stylesheet stylesheet = stylesheet(function.formatted(secret.toUri()));

    assertThatThrownBy(() -> run(stylesheet)).isInstanceOf(SaxonApiException.class);
  }

  @Test
  void calls_no_address() throws IOException {
    Stylesheet stylesheet = stylesheet("doc('http://127.0.0.1:9/internal')");

    assertThatThrownBy(() -> run(stylesheet)).isInstanceOf(SaxonApiException.class);
  }

  private Stylesheet stylesheet(String expression) throws IOException {
    Path file = folder.resolve("mapping.xsl");
    Files.writeString(
        file,
        """
        <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
          <xsl:template match="/"><out><xsl:copy-of select="%s"/></out></xsl:template>
        </xsl:stylesheet>
        """
            .formatted(expression));
    URI root = folder.toUri();
    return Stylesheet.compile(file.toUri().toURL(), root);
  }

  private static void run(Stylesheet stylesheet) throws SaxonApiException {
    stylesheet.ofXml(new StreamSource(new StringReader("<in/>")), Map.of());
  }
}
