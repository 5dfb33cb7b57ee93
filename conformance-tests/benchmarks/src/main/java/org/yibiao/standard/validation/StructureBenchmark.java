package org.yibiao.standard.validation;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
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
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.Finding;

/**
 * The structure of a complete submission of about 4 KiB: the standard's check beside the bare
 * library's on the same bytes. It stands in the check's own package, to measure it without the
 * rules that follow.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 10, time = 2)
@Fork(2)
public class StructureBenchmark {

  private final SchemaCheck xmlCheck = XmlSchemaCheck.of(DocumentType.SUBMISSION);
  private final SchemaCheck jsonCheck = JsonSchemaCheck.of(DocumentType.SUBMISSION);
  private javax.xml.validation.Schema bareXsd;
  private Schema bareJsonSchema;
  private byte[] xml;
  private byte[] json;

  /** Reads the sample and compiles the schemas for the bare libraries. */
  @Setup
  public void read() throws IOException, SAXException {
    xml = sample("xml");
    json = sample("json");
    bareXsd = SchemaFactory.newDefaultInstance().newSchema(DocumentType.xsd());
    try (InputStream schema = DocumentType.SUBMISSION.jsonSchema().openStream()) {
      bareJsonSchema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema, InputFormat.JSON);
    }
  }

  /** The standard's check of the XML face. */
  @Benchmark
  public List<Finding> xmlByTheStandard() {
    return xmlCheck.check(xml);
  }

  /** The JDK's parser and validator, and nothing else. */
  @Benchmark
  public Object xmlByTheLibrary() throws SAXException, IOException {
    XMLReader reader = SafeXml.reader();
    ValidatorHandler validator = bareXsd.newValidatorHandler();
    reader.setContentHandler(validator);
    reader.parse(new InputSource(new ByteArrayInputStream(xml)));
    return validator;
  }

  /** The standard's check of the JSON face. */
  @Benchmark
  public List<Finding> jsonByTheStandard() {
    return jsonCheck.check(json);
  }

  /** Jackson and the JSON Schema validator, and nothing else. */
  @Benchmark
  public Object jsonByTheLibrary() {
    return bareJsonSchema.validate(CanonicalJson.mapper().readTree(json));
  }

  private static byte[] sample(String form) throws IOException {
    String name = "/standard/1.2/samples/submission-business-start." + form;
    try (InputStream in = StructureBenchmark.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
