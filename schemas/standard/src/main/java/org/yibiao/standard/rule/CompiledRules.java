package org.yibiao.standard.rule;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XsltExecutable;

/** The stylesheet of the rules, compiled once, for many threads. It reaches nothing outside. */
final class CompiledRules {

  static final Processor PROCESSOR = processor();
  static final XsltExecutable STYLESHEET = stylesheet();

  private CompiledRules() {}

  private static Processor processor() {
    Processor processor = new Processor(false);
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    return processor;
  }

  private static XsltExecutable stylesheet() {
    URL address = CompiledRules.class.getResource("/standard/1.0/rules/standard.xsl");
    try (InputStream in = address.openStream()) {
      return PROCESSOR.newXsltCompiler().compile(new StreamSource(in));
    } catch (SaxonApiException | IOException e) {
      throw new IllegalStateException("The build made no usable stylesheet of the rules", e);
    }
  }
}
