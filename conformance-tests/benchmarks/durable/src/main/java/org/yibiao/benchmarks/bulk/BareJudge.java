package org.yibiao.benchmarks.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Judges records by the JDK's validator and the standard's rules, a hundred at a time, in one pass;
 * mapped by hand. For one thread.
 */
final class BareJudge {

  private static final int TOGETHER = 100;
  private static final Schema SCHEMA = BareXml.standard();

  private final Form form;
  private final BareRules rules;
  private final XMLReader reader = BareXml.reader();
  private final ValidatorHandler structure = SCHEMA.newValidatorHandler();

  BareJudge(Form form, BareRules rules) {
    this.form = form;
    this.rules = rules;
    reader.setContentHandler(structure);
  }

  /** A record with its verdict. */
  record Judged(String key, String document, boolean isRight) {}

  List<Judged> judge(List<Map<String, String>> records)
      throws IOException, SAXException, SaxonApiException {
    List<Judged> judged = new ArrayList<>(records.size());
    for (int from = 0; from < records.size(); from += TOGETHER) {
      together(records.subList(from, Math.min(records.size(), from + TOGETHER)), judged);
    }
    return judged;
  }

  private void together(List<Map<String, String>> records, List<Judged> judged)
      throws IOException, SAXException, SaxonApiException {
    List<String> bodies = records.stream().map(each -> StandardBody.of(form, each)).toList();
    BitSet wrong = wrong(StandardBody.batch(form, bodies));
    for (int i = 0; i < bodies.size(); i++) {
      String key = StandardBody.key(form, records.get(i));
      judged.add(new Judged(key, bodies.get(i), !wrong.get(i)));
    }
  }

  private BitSet wrong(String batch) throws IOException, SAXException, SaxonApiException {
    BuildingContentHandler tree = rules.newTree();
    RecordCount count = new RecordCount(tree);
    structure.setContentHandler(count);
    structure.setErrorHandler(count);
    reader.parse(new InputSource(new StringReader(batch)));
    BitSet wrong = rules.broken(tree.getDocumentNode());
    wrong.or(count.wrong());
    return wrong;
  }
}
