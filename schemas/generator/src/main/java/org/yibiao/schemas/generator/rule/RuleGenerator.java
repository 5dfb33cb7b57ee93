package org.yibiao.schemas.generator.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.transform.dom.DOMSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import org.w3c.dom.Document;
import org.yibiao.schemas.generator.StandardXsd;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes of the rules' files: {@code standard.sch} (ISO Schematron, for everybody), {@code
 * standard.xsl} (the same as XSLT 3.0) and {@code rules.json} (their words).
 */
public final class RuleGenerator {

  private final Processor processor = new Processor(false);
  private final StandardXsd standard;
  private final RuleBook book;

  /** A generator for these rules over this standard. */
  public RuleGenerator(StandardXsd standard, RuleBook book) {
    this.standard = standard;
    this.book = book;
  }

  /**
   * Writes the three files.
   *
   * @throws BadRuleFile if a rule names a type that no document holds, or is no XPath
   */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("rules.json"), words().toPrettyString() + "\n");
    try {
      XPathCheck xpaths = new XPathCheck(processor, book);
      book.rules().forEach(xpaths::check);
      Path schematron = folder.resolve("standard.sch");
      write(Schematron.of(book, standard), schematron);
      new Transpiler(processor).transpile(schematron, folder.resolve("standard.xsl"));
    } catch (SaxonApiException e) {
      throw new IllegalArgumentException("The rules cannot be compiled: " + e.getMessage(), e);
    }
  }

  private void write(Document schematron, Path file) throws SaxonApiException {
    Serializer serializer = processor.newSerializer(file.toFile());
    serializer.setOutputProperty(Serializer.Property.INDENT, "yes");
    serializer.serialize(new DOMSource(schematron));
  }

  private ObjectNode words() {
    ObjectNode all = JsonMapper.shared().createObjectNode();
    for (Rule rule : book.all()) {
      ObjectNode one = all.putObject(rule.id());
      one.put("severity", rule.severity().name().toLowerCase(Locale.ROOT));
      rule.appliesTo().forEach(one.putArray("appliesTo")::add);
      one.put("source", rule.source());
      one.putPOJO("message", rule.message());
      one.putPOJO("remedy", rule.remedy());
    }
    return all;
  }
}
