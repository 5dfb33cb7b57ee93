package org.yibiao.standard.validation;

import com.networknt.schema.Schema;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import javax.xml.validation.ValidatorHandler;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.xml.sax.helpers.DefaultHandler;
import org.yibiao.benchmarks.stages.Documents;
import org.yibiao.benchmarks.stages.Stage;
import org.yibiao.benchmarks.stages.bare.BareJaxb;
import org.yibiao.benchmarks.stages.bare.BareJson;
import org.yibiao.benchmarks.stages.bare.BareRules;
import org.yibiao.benchmarks.stages.bare.BareXml;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.rule.RuleTree;
import org.yibiao.standard.rule.StandardRules;
import org.yibiao.standard.v1.Batch;
import org.yibiao.standard.v1.BatchRecord;
import org.yibiao.standard.v1.Digest;
import org.yibiao.standard.v1.DigestAlgorithm;
import org.yibiao.standard.v1.Submission;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The checks of a submission, each by itself and the whole verdict. They stand in the checks' own
 * package, to measure the structure without the rules. What both sides must agree on is how many
 * faults they find.
 */
public final class CheckStages {

  private static final DocumentType TYPE = DocumentType.SUBMISSION;

  private CheckStages() {}

  /** The structure of the XML face: the JDK's parser and validator. */
  public static Stage xsd() throws Exception {
    byte[] xml = Documents.submission("xml");
    SchemaCheck check = XmlSchemaCheck.of(TYPE);
    BareXml parser = new BareXml();
    ValidatorHandler validator = BareXml.validator(DocumentType.xsd());
    validator.setContentHandler(new DefaultHandler());
    return new Stage(
        () -> check.check(xml),
        () -> {
          parser.read(xml, validator);
          return List.of();
        });
  }

  /** The structure of the JSON face: Jackson and the JSON Schema validator. */
  public static Stage jsonSchema() throws Exception {
    byte[] json = Documents.submission("json");
    SchemaCheck check = JsonSchemaCheck.of(TYPE);
    Schema schema = schema();
    return new Stage(
        () -> check.check(json), () -> schema.validate(BareJson.MAPPER.readTree(json)));
  }

  /** The rules on a tree that is there already: Saxon. */
  public static Stage rules() throws Exception {
    byte[] xml = Documents.submission("xml");
    Submission document = CanonicalXml.read(xml, Submission.class);
    StandardRules rules = new StandardRules(Clock.systemUTC());
    RuleTree tree = new RuleTree();
    CanonicalXml.write(document, tree.handler());
    BareRules bare = new BareRules();
    var other = bare.newTree();
    new BareJaxb().write(document, other);
    var node = other.getDocumentNode();
    return new Stage(
        () -> rules.check(tree, StandardVersion.newest()).size(), () -> bare.broken(node));
  }

  /** The whole verdict on the XML face, beside what of it is left to libraries, in one pass. */
  public static Stage xmlVerdict() throws Exception {
    byte[] xml = Documents.submission("xml");
    StandardValidator hub = new StandardValidator(Clock.systemUTC());
    BareXml parser = new BareXml();
    ValidatorHandler structure = BareXml.validator(DocumentType.xsd());
    BareRules rules = new BareRules();
    return new Stage(
        () -> hub.validateXml(TYPE, xml).size(),
        () -> {
          var tree = rules.newTree();
          structure.setContentHandler(tree);
          parser.read(xml, structure);
          return rules.broken(tree.getDocumentNode());
        });
  }

  /** The same on the JSON face, which becomes a document before the rules can be told of it. */
  public static Stage jsonVerdict() throws Exception {
    byte[] json = Documents.submission("json");
    StandardValidator hub = new StandardValidator(Clock.systemUTC());
    Schema schema = schema();
    BareJaxb jaxb = new BareJaxb();
    BareRules rules = new BareRules();
    return new Stage(
        () -> hub.validateJson(TYPE, json).size(),
        () -> {
          JsonNode read = BareJson.right(schema, BareJson.MAPPER.readTree(json));
          var tree = rules.newTree();
          jaxb.write(BareJson.MAPPER.treeToValue(read, Submission.class), tree);
          return rules.broken(tree.getDocumentNode());
        });
  }

  /** The digest of a batch's records: of both kinds, for only the trailer says which one counts. */
  public static Stage batchDigest() throws Exception {
    byte[] xml = Documents.sample("batch-companies.xml");
    List<BatchRecord> records = CanonicalXml.read(xml, Batch.class).getRecord();
    Digest stated = new Digest();
    stated.setAlgorithm(DigestAlgorithm.SM_3);
    // the model's annotations order its properties, so that only a tree can be sorted
    JsonMapper sorting =
        BareJson.MAPPER.rebuild().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();
    MessageDigest sm3 = new SM3.Digest();
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    return new Stage(
        () -> {
          RecordDigests digests = new RecordDigests();
          records.forEach(digests::add);
          return digests.like(stated);
        },
        () -> {
          sha256.reset();
          for (BatchRecord record : records) {
            byte[] canonical = sorting.writeValueAsBytes(sorting.valueToTree(record));
            sm3.update(canonical);
            sm3.update((byte) '\n');
            sha256.update(canonical);
            sha256.update((byte) '\n');
          }
          return HexFormat.of().formatHex(sm3.digest());
        });
  }

  private static Schema schema() throws Exception {
    try (InputStream schema = TYPE.jsonSchema().openStream()) {
      return BareJson.schema(BareJson.MAPPER.readTree(schema));
    }
  }
}
