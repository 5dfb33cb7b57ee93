package org.yibiao.benchmarks.bulk;

import com.networknt.schema.Schema;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.yibiao.standard.v1.Batch;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reference for batches in JSON: Jackson's stream of records; a hundred of them at a time held
 * against the schema, bound and judged by the rules. Nothing is kept, as with the hub.
 */
final class BareJsonBatch implements Taker {

  private static final int TOGETHER = 100;
  private static final Pattern RECORD = Pattern.compile("/record/([0-9]+)");
  private static final String SOME_DIGEST = "e3b0".repeat(16);

  private final Schema schema = BareJson.batch();
  private final BareRules rules = new BareRules();
  private final Marshaller marshaller;

  BareJsonBatch() throws IOException {
    try {
      marshaller = JAXBContext.newInstance("org.yibiao.standard.v1").createMarshaller();
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Taken take(Path file, Path data) throws Exception {
    long start = System.nanoTime();
    Reading reading = new Reading();
    try (JsonParser in = BareJson.PARTS.createParser(file)) {
      reading.read(in);
    }
    return new Taken(
        (System.nanoTime() - start) / 1e9, reading.records - reading.refused, reading.refused);
  }

  /** One batch that is being read. */
  private final class Reading {

    private final BareDigests digests = new BareDigests();
    private JsonNode header;
    private ArrayNode waiting = BareJson.MAPPER.createArrayNode();
    private long records;
    private long refused;

    void read(JsonParser in) throws JAXBException, SaxonApiException {
      in.nextToken();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        switch (name) {
          case "header" -> header = BareJson.PARTS.readTree(in);
          case "record" -> records(in);
          default -> trailer(BareJson.PARTS.readTree(in));
        }
      }
    }

    private void records(JsonParser in) throws JAXBException, SaxonApiException {
      while (in.nextToken() != JsonToken.END_ARRAY) {
        JsonNode record = BareJson.PARTS.readTree(in);
        waiting.add(record);
        digests.add(BareJson.canonical(record));
        if (waiting.size() == TOGETHER) {
          judge();
        }
      }
      judge();
    }

    private void judge() throws JAXBException, SaxonApiException {
      ObjectNode batch = BareJson.MAPPER.createObjectNode();
      batch.set("header", header);
      batch.set("record", waiting);
      ObjectNode trailer = batch.putObject("trailer").put("recordCount", waiting.size());
      trailer.putObject("digest").put("algorithm", "SHA-256").put("value", SOME_DIGEST);
      BitSet wrong = new BitSet();
      schema.validate(batch).stream()
          .map(fault -> RECORD.matcher(fault.getInstanceLocation().toString()))
          .filter(Matcher::find)
          .forEach(place -> wrong.set(Integer.parseInt(place.group(1))));
      wrong.or(rules.broken(tree(batch)));
      records += waiting.size();
      refused += wrong.cardinality();
      waiting = BareJson.MAPPER.createArrayNode();
    }

    private XdmNode tree(ObjectNode batch) throws JAXBException, SaxonApiException {
      BuildingContentHandler tree = rules.newTree();
      marshaller.marshal(BareJson.MAPPER.treeToValue(batch, Batch.class), tree);
      return tree.getDocumentNode();
    }

    private void trailer(JsonNode trailer) {
      digests.mustBe(trailer.path("digest").path("value").asString());
    }
  }
}
