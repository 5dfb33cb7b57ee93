package org.yibiao.standard.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Finding;

/**
 * The whole verdict on a complete submission, structure, codes and rules, beside the bare libraries
 * that structure and rules are left to: the JDK's parser and validator, and Saxon.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 10, time = 2)
@Fork(2)
public class VerdictBenchmark {

  private final StandardValidator validator = new StandardValidator(Clock.systemUTC());
  private final Processor processor = new Processor(false);
  private javax.xml.validation.Schema xsd;
  private XsltExecutable rules;
  private byte[] xml;
  private byte[] json;

  /** Reads the sample and compiles schema and rules for the bare libraries. */
  @Setup
  public void read() throws IOException, SAXException, SaxonApiException {
    xml = sample("xml");
    json = sample("json");
    xsd = SchemaFactory.newDefaultInstance().newSchema(DocumentType.xsd());
    try (InputStream in = StandardVersion.newest().resource("rules/standard.xsl").openStream()) {
      rules = processor.newXsltCompiler().compile(new StreamSource(in));
    }
  }

  /** The standard's verdict on the XML face. */
  @Benchmark
  public List<Finding> xmlByTheStandard() {
    return validator.validateXml(DocumentType.SUBMISSION, xml);
  }

  /** The standard's verdict on the JSON face. */
  @Benchmark
  public List<Finding> jsonByTheStandard() {
    return validator.validateJson(DocumentType.SUBMISSION, json);
  }

  /** Validation against the XSD and the rules' stylesheet over a tree, each with a parse. */
  @Benchmark
  public Object xmlByTheLibraries() throws SAXException, IOException, SaxonApiException {
    ValidatorHandler structure = xsd.newValidatorHandler();
    XMLReader reader = SafeXml.reader();
    reader.setContentHandler(structure);
    reader.parse(new InputSource(new ByteArrayInputStream(xml)));
    BuildingContentHandler tree = processor.newDocumentBuilder().newBuildingContentHandler();
    XMLReader again = SafeXml.reader();
    again.setContentHandler(tree);
    again.parse(new InputSource(new ByteArrayInputStream(xml)));
    Xslt30Transformer transformer = rules.load30();
    transformer.setStylesheetParameters(
        Map.of(new QName("now"), new XdmAtomicValue(ZonedDateTime.now())));
    return transformer.applyTemplates(tree.getDocumentNode());
  }

  private static byte[] sample(String form) throws IOException {
    String name = StandardVersion.newest().path("samples/submission-business-start." + form);
    try (InputStream in = VerdictBenchmark.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
