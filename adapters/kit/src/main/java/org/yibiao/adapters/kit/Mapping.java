package org.yibiao.adapters.kit;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;

/**
 * A mapping between the standard and a native form: one XSLT 3.0 stylesheet, compiled once, used by
 * many threads. Stylesheets may include files of their own folder and reach nothing else.
 */
final class Mapping {

  private static final QName NATIVE = new QName("native");
  static final Processor PROCESSOR = processor();

  private final String name;
  private final XsltExecutable stylesheet;

  private Mapping(String name, XsltExecutable stylesheet) {
    this.name = name;
    this.stylesheet = stylesheet;
  }

  static Mapping compile(DepartmentFolder folder, String path) {
    String where = folder.file(path).toString();
    try {
      return new Mapping(path, PROCESSOR.newXsltCompiler().compile(new StreamSource(where)));
    } catch (SaxonApiException e) {
      throw new IllegalArgumentException(
          where + " is not a valid stylesheet: " + e.getMessage(), e);
    }
  }

  /** Transforms an XML document. */
  String ofXml(Source document, Map<String, String> parameters) throws SaxonApiException {
    StringWriter out = new StringWriter();
    transformer(parameters, Map.of()).transform(document, serializer(out));
    return out.toString();
  }

  /** Transforms a text that is not XML: it is the stylesheet's parameter {@code native}. */
  String ofText(String text, Map<String, String> parameters) throws SaxonApiException {
    StringWriter out = new StringWriter();
    transformer(parameters, Map.of(NATIVE, new XdmAtomicValue(text)))
        .callTemplate(null, serializer(out));
    return out.toString();
  }

  @Override
  public String toString() {
    return name;
  }

  Xslt30Transformer transformer(Map<String, String> texts, Map<QName, XdmValue> values)
      throws SaxonApiException {
    Map<QName, XdmValue> all = new HashMap<>(values);
    texts.forEach((key, value) -> all.put(new QName(key), new XdmAtomicValue(value)));
    Xslt30Transformer transformer = stylesheet.load30();
    transformer.setStylesheetParameters(all);
    // what goes wrong is in the exception; nothing is to be printed
    transformer.setErrorReporter(error -> {});
    transformer.setMessageHandler(message -> {});
    return transformer;
  }

  private Serializer serializer(StringWriter out) {
    return PROCESSOR.newSerializer(out);
  }

  private static Processor processor() {
    Processor processor = new Processor(false);
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "file,jar,nested");
    return processor;
  }
}
