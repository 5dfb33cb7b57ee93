package org.yibiao.standard.rule;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XsltExecutable;
import org.yibiao.standard.StandardVersion;

/**
 * The stylesheets of the rules, each compiled once, for many threads. They reach nothing outside.
 */
final class CompiledRules {

  static final Processor PROCESSOR = processor();
  private static final Map<StandardVersion, XsltExecutable> STYLESHEETS = new ConcurrentHashMap<>();

  private CompiledRules() {}

  /** The rules of a version. */
  static XsltExecutable of(StandardVersion version) {
    return STYLESHEETS.computeIfAbsent(version, CompiledRules::stylesheet);
  }

  private static Processor processor() {
    Processor processor = new Processor(false);
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    return processor;
  }

  private static XsltExecutable stylesheet(StandardVersion version) {
    URL address = version.resource("rules/standard.xsl");
    try (InputStream in = address.openStream()) {
      return PROCESSOR.newXsltCompiler().compile(new StreamSource(in));
    } catch (SaxonApiException | IOException e) {
      throw new IllegalStateException("The build made no usable stylesheet of the rules", e);
    }
  }
}
