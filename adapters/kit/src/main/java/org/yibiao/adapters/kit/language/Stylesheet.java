package org.yibiao.adapters.kit.language;

import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DOMDestination;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import org.w3c.dom.Document;
import org.xml.sax.ContentHandler;
import org.yibiao.standard.SafeXml;

/**
 * An XSLT 3.0 stylesheet, compiled once, used by many threads. It may include files of its own
 * folder and reach nothing else.
 */
public final class Stylesheet {

  private static final QName NATIVE = new QName("native");

  /** One for each folder: it is costly, and knows what its stylesheets may read. */
  private static final Map<URI, Processor> PROCESSORS = new ConcurrentHashMap<>();

  private final Processor processor;
  private final XsltExecutable compiled;

  private Stylesheet(Processor processor, XsltExecutable compiled) {
    this.processor = processor;
    this.compiled = compiled;
  }

  /**
   * Compiles a stylesheet.
   *
   * @param root what every address within its folder begins with
   * @throws IllegalArgumentException if it is not valid
   */
  public static Stylesheet compile(URL address, URI root) {
    try {
      Processor processor = PROCESSORS.computeIfAbsent(root, Stylesheet::processor);
      return new Stylesheet(
          processor, processor.newXsltCompiler().compile(new StreamSource(address.toString())));
    } catch (SaxonApiException e) {
      throw new IllegalArgumentException(
          address + " is not a valid stylesheet: " + e.getMessage(), e);
    }
  }

  /** Transforms an XML document. */
  public String ofXml(Source document, Map<String, String> parameters) throws SaxonApiException {
    StringWriter out = new StringWriter();
    transformer(parameters, Map.of()).transform(document, serializer(out));
    return out.toString();
  }

  /** Transforms a document that is told as a parser would tell it, instead of being written. */
  public String ofEvents(Consumer<ContentHandler> document, Map<String, String> parameters)
      throws SaxonApiException {
    BuildingContentHandler tree = newTree();
    document.accept(tree);
    return ofXml(tree.getDocumentNode().asSource(), parameters);
  }

  /** Takes in a document that a parser tells, to be transformed as a tree. */
  public BuildingContentHandler newTree() throws SaxonApiException {
    return processor.newDocumentBuilder().newBuildingContentHandler();
  }

  /** Transforms a document that {@link #newTree} took in; the result is not written but a tree. */
  public Document treeOf(XdmNode document, Map<String, String> parameters)
      throws SaxonApiException {
    Document made = SafeXml.newDocument();
    transformer(parameters, Map.of()).transform(document.asSource(), new DOMDestination(made));
    return made;
  }

  /** Likewise for a text that is not XML: it is the stylesheet's parameter {@code native}. */
  public Document treeOfText(String text, Map<String, String> parameters) throws SaxonApiException {
    Document made = SafeXml.newDocument();
    transformer(parameters, Map.of(NATIVE, new XdmAtomicValue(text)))
        .callTemplate(null, new DOMDestination(made));
    return made;
  }

  /** A transformer of its own for many documents of one thread. */
  public Xslt30Transformer transformer(Map<String, String> parameters) throws SaxonApiException {
    return transformer(parameters, Map.of());
  }

  /** The processor that documents and serializers for this stylesheet must be made by. */
  public Processor processor() {
    return processor;
  }

  private Xslt30Transformer transformer(Map<String, String> texts, Map<QName, XdmValue> values)
      throws SaxonApiException {
    Map<QName, XdmValue> all = new HashMap<>(values);
    texts.forEach((key, value) -> all.put(new QName(key), new XdmAtomicValue(value)));
    Xslt30Transformer transformer = compiled.load30();
    transformer.setStylesheetParameters(all);
    // what goes wrong is in the exception; nothing is to be printed
    transformer.setErrorReporter(error -> {});
    transformer.setMessageHandler(message -> {});
    return transformer;
  }

  private Serializer serializer(StringWriter out) {
    return processor.newSerializer(out);
  }

  private static Processor processor(URI root) {
    Processor processor = new Processor(false);
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "file,jar,nested");
    processor.getUnderlyingConfiguration().setResourceResolver(asked -> onlyWithin(root, asked));
    processor
        .getUnderlyingConfiguration()
        .setUnparsedTextURIResolver(
            (address, encoding, configuration, lines) -> {
              throw refused(address.toString());
            });
    return processor;
  }

  private static Source onlyWithin(URI root, ResourceRequest asked) throws XPathException {
    String address = URI.create(asked.uri).normalize().toString();
    if (!address.startsWith(root.toString())) {
      throw refused(asked.uri);
    }
    return new StreamSource(address);
  }

  private static XPathException refused(String address) {
    return new XPathException(address + " lies outside the department's folder");
  }
}
