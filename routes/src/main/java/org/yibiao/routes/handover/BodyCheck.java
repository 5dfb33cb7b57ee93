package org.yibiao.routes.handover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.sax.SAXSource;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.Checked;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;

/**
 * Checks bodies of the standard as what they are: evidence of a department, records of a batch.
 * Many are checked at once, because a check by itself costs more than a record. The structure of
 * one hides what is wrong with the others: those that are named are then checked each by itself,
 * and the others once more without them.
 */
final class BodyCheck {

  /** How many are checked at once. */
  static final int TOGETHER = 100;

  private static final Pattern OF_RECORD = Pattern.compile("/record/([0-9]+)(?:/evidence)?(.*)");

  private final StandardValidator validator;

  BodyCheck(StandardValidator validator) {
    this.validator = validator;
  }

  /**
   * What all bodies of a hand-over have in common.
   *
   * @param department who gives them
   * @param resource what they belong to
   * @param obtainedAt when they came, as a date and time of XML
   */
  record Common(String department, String resource, String obtainedAt) {}

  /**
   * The errors of each body, with places in it.
   *
   * @param bodies elements as text
   */
  List<List<Finding>> errors(Common common, List<String> bodies) {
    List<List<Finding>> all = new ArrayList<>(bodies.size());
    for (int from = 0; from < bodies.size(); from += TOGETHER) {
      int to = Math.min(bodies.size(), from + TOGETHER);
      all.addAll(together(common, bodies.subList(from, to)));
    }
    return all;
  }

  private List<List<Finding>> together(Common common, List<String> bodies) {
    if (bodies.size() == 1) {
      return List.of(alone(common, bodies.get(0)));
    }
    List<String> batch = batch(common, bodies);
    Checked checked = validator.checkXmlInParts(DocumentType.BATCH, () -> source(batch));
    if (checked.findings().isEmpty()) {
      return Collections.nCopies(bodies.size(), List.of());
    }
    boolean isTold = checked.document().isPresent() && checked.findings().size() < TOGETHER;
    return isTold ? sorted(checked, bodies.size()) : apart(common, bodies, named(checked));
  }

  private List<Finding> alone(Common common, String body) {
    List<String> batch = batch(common, List.of(body));
    Checked checked =
        validator.checkXml(DocumentType.BATCH, () -> source(batch), UnaryOperator.identity());
    return errors(checked).map(BodyCheck::inBody).toList();
  }

  /** Which records are said to be wrong, from 0. */
  private static BitSet named(Checked checked) {
    BitSet named = new BitSet();
    errors(checked)
        .map(finding -> OF_RECORD.matcher(finding.getPointer()))
        .filter(Matcher::matches)
        .forEach(place -> named.set(Integer.parseInt(place.group(1))));
    return named;
  }

  private List<List<Finding>> apart(Common common, List<String> bodies, BitSet named) {
    if (named.isEmpty()) {
      return halves(common, bodies);
    }
    List<String> others =
        IntStream.range(0, bodies.size()).filter(i -> !named.get(i)).mapToObj(bodies::get).toList();
    Iterator<List<Finding>> ofOthers = errors(common, others).iterator();
    List<List<Finding>> all = new ArrayList<>(bodies.size());
    for (int i = 0; i < bodies.size(); i++) {
      all.add(named.get(i) ? alone(common, bodies.get(i)) : ofOthers.next());
    }
    return all;
  }

  private List<List<Finding>> halves(Common common, List<String> bodies) {
    int half = bodies.size() / 2;
    List<List<Finding>> all = new ArrayList<>(together(common, bodies.subList(0, half)));
    all.addAll(together(common, bodies.subList(half, bodies.size())));
    return all;
  }

  private static List<List<Finding>> sorted(Checked checked, int many) {
    List<List<Finding>> all = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      all.add(new ArrayList<>());
    }
    errors(checked)
        .forEach(
            finding -> {
              Matcher place = OF_RECORD.matcher(finding.getPointer());
              int record = place.matches() ? Integer.parseInt(place.group(1)) : 0;
              all.get(record).add(inBody(finding));
            });
    return all;
  }

  private static Stream<Finding> errors(Checked checked) {
    return new Verdict(checked.findings()).errors().stream();
  }

  private static Finding inBody(Finding finding) {
    Matcher place = OF_RECORD.matcher(finding.getPointer());
    if (place.matches()) {
      finding.setPointer(place.group(2).isEmpty() ? "/" : place.group(2));
    }
    return finding;
  }

  private static SAXSource source(List<String> batch) {
    return SafeXml.source(new PartsReader(batch));
  }

  /** The parts of a batch of these, in order. */
  private static List<String> batch(Common common, List<String> bodies) {
    List<String> batch = new ArrayList<>(2 * bodies.size() + 2);
    batch.add(
        """
        <batch xmlns="urn:yibiao:standard:v1"><header>\
        <batchId>5c1f0d3a-8b62-4e97-a4d1-7f2e9c6b0a58</batchId><kind>full</kind>\
        <resourceCode>%s</resourceCode><producer>%s</producer><division>320000</division>\
        <recordCount>%d</recordCount><createdAt>%s</createdAt>\
        <confidentiality>internal</confidentiality><schemaVersion>%s</schemaVersion></header>"""
            .formatted(
                common.resource(),
                common.department(),
                bodies.size(),
                common.obtainedAt(),
                StandardVersion.newest().label()));
    String evidence =
        "</sequence><evidence><department>%s</department><resourceCode>%s</resourceCode>"
                .formatted(common.department(), common.resource())
            + "<origin>register</origin><obtainedAt>"
            + common.obtainedAt()
            + "</obtainedAt><certainty>authoritative</certainty>";
    for (int i = 0; i < bodies.size(); i++) {
      String before = i == 0 ? "" : "</evidence></record>";
      batch.add(before + "<record><sequence>" + (i + 1) + evidence);
      batch.add(bodies.get(i));
    }
    batch.add(
        """
        </evidence></record><trailer><recordCount>%d</recordCount>\
        <digest><algorithm>SHA-256</algorithm>\
        <value>e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855</value>\
        </digest></trailer></batch>"""
            .formatted(bodies.size()));
    return batch;
  }
}
