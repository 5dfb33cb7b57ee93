package org.yibiao.vectors.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.PublishedVectors;
import org.yibiao.vectors.PublishedVectors.Entry;

/**
 * Validators that know the published schemas and nothing of ours give the vectors the same
 * verdicts. Of the JSON ones every third is shown, to keep the build short.
 */
class IndependentVerdictsTest {

  private static final int ONE_IN = Integer.getInteger("independent.one-in", 3);

  private final Map<DocumentType, Schema> schemas = new ConcurrentHashMap<>();

  @Test
  void a_bare_xsd_validator_agrees_on_every_vector_that_a_schema_can_judge() throws Exception {
    var schema = SchemaFactory.newDefaultInstance().newSchema(DocumentType.xsd());
    assertThat(unlike(Face.XML, 1, entry -> isTaken(schema, entry))).isEmpty();
  }

  @Test
  void a_bare_json_schema_validator_agrees() {
    assertThat(
            unlike(
                Face.JSON,
                ONE_IN,
                entry ->
                    schema(entry.type()).validate(CanonicalJson.tree(entry.content())).isEmpty()))
        .isEmpty();
  }

  private static List<Entry> unlike(Face face, int oneIn, Predicate<Entry> taken) {
    List<Entry> judged =
        PublishedVectors.all()
            .filter(entry -> entry.face() == face && isForSchemas(entry))
            .toList();
    assertThat(judged).hasSizeGreaterThan(4000);
    return judged.stream()
        .filter(entry -> entry.toString().hashCode() % oneIn == 0)
        .filter(entry -> taken.test(entry) != isRightInStructure(entry))
        .toList();
  }

  private static boolean isForSchemas(Entry entry) {
    return !entry.layer().equals("reading")
        && !entry.isOfOlderVersion()
        // the JDK counts a character outside the basic plane as two
        && !entry.toString().contains("rare-characters");
  }

  private static boolean isRightInStructure(Entry entry) {
    return entry.isValid() || !entry.layer().equals("structure");
  }

  private static boolean isTaken(javax.xml.validation.Schema schema, Entry entry) {
    try {
      schema.newValidator().validate(new StreamSource(entry.file().toFile()));
      return true;
    } catch (SAXException | MissingResourceException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Schema schema(DocumentType type) {
    return schemas.computeIfAbsent(type, IndependentVerdictsTest::read);
  }

  private static Schema read(DocumentType type) {
    try (InputStream in = type.jsonSchema().openStream()) {
      return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
          .getSchema(CanonicalJson.tree(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
