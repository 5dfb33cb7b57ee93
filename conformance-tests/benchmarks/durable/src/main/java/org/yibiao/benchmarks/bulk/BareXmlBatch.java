package org.yibiao.benchmarks.bulk;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * The reference for batches in XML: one pass of the JDK's parser and validator over the whole file,
 * the rules and the digest a hundred records at a time. Nothing is kept, as with the hub.
 */
final class BareXmlBatch implements Taker {

  private final Schema schema = BareXml.standard();
  private final BareRules rules = new BareRules();
  private final JAXBContext model;

  BareXmlBatch() throws IOException {
    try {
      model = JAXBContext.newInstance("org.yibiao.standard.v1");
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Taken take(Path file, Path data) throws Exception {
    long start = System.nanoTime();
    BareHundreds hundreds = new BareHundreds(rules, model);
    RecordCount count = new RecordCount(hundreds);
    ValidatorHandler structure = schema.newValidatorHandler();
    structure.setContentHandler(count);
    structure.setErrorHandler(count);
    XMLReader reader = BareXml.reader();
    reader.setContentHandler(structure);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      reader.parse(new InputSource(in));
    }
    count.wrong().or(hundreds.wrong());
    int refused = count.wrong().cardinality();
    return new Taken((System.nanoTime() - start) / 1e9, count.records() - refused, refused);
  }
}
