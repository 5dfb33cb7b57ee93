package org.yibiao.benchmarks.stages;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.TimeUnit;
import javax.xml.transform.sax.SAXSource;
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
import org.yibiao.adapters.kit.Digest;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Submission;
import tools.jackson.databind.json.JsonMapper;

/**
 * A submission read, written and digested: by the standard's own code, and by JAXB, Jackson and the
 * JDK alone on the same document.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 10, time = 2)
@Fork(2)
public class DocumentBenchmark {

  private final JsonMapper jackson = CanonicalJson.mapper();
  private JAXBContext jaxb;
  private byte[] xml;
  private byte[] json;
  private Submission document;

  /** Reads the sample. */
  @Setup
  public void read() throws IOException, JAXBException {
    jaxb = JAXBContext.newInstance("org.yibiao.standard.v1");
    xml = sample("xml");
    json = sample("json");
    document = CanonicalXml.read(xml, Submission.class);
  }

  @Benchmark
  public Submission readXmlByTheHub() {
    return CanonicalXml.read(xml, Submission.class);
  }

  @Benchmark
  public Object readXmlByTheLibraries() throws JAXBException, SAXException {
    InputSource source = new InputSource(new ByteArrayInputStream(xml));
    return jaxb.createUnmarshaller().unmarshal(new SAXSource(SafeXml.reader(), source));
  }

  @Benchmark
  public Submission readJsonByTheHub() {
    return CanonicalJson.read(json, Submission.class);
  }

  @Benchmark
  public Submission readJsonByTheLibraries() {
    return jackson.readValue(json, Submission.class);
  }

  @Benchmark
  public byte[] writeXmlByTheHub() {
    return CanonicalXml.write(document);
  }

  @Benchmark
  public byte[] writeXmlByTheLibraries() throws JAXBException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    jaxb.createMarshaller().marshal(document, out);
    return out.toByteArray();
  }

  @Benchmark
  public byte[] writeJsonByTheHub() {
    return CanonicalJson.write(document);
  }

  @Benchmark
  public byte[] writeJsonByTheLibraries() {
    return jackson.writeValueAsBytes(document);
  }

  @Benchmark
  public String digestByTheHub() {
    return Digest.sha256(json);
  }

  @Benchmark
  public byte[] digestByTheLibraries() throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256").digest(json);
  }

  private static byte[] sample(String form) throws IOException {
    String name = StandardVersion.newest().path("samples/submission-business-start." + form);
    try (InputStream in = DocumentBenchmark.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
