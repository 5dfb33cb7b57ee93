package org.yibiao.standard.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.yibiao.standard.code.CodeFault;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Expectation;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.rule.Violation;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.Messages.Message;

/**
 * Puts what was found into words, with the names of the fields.
 *
 * @param dictionary the names
 * @param seen where a place is to be said to be: elsewhere, if only a part of a document is checked
 */
record Findings(Dictionary dictionary, UnaryOperator<Place> seen) {

  static final Pattern NOT_IN_XML =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]");

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_PATH = 2000;

  Findings(Dictionary dictionary) {
    this(dictionary, UnaryOperator.identity());
  }

  Finding of(Fault found, String syntax) {
    Fault fault = found.moved(seen);
    Message message = Messages.STRUCTURE.of(fault.kind().rule());
    Map<String, Words> values =
        Map.of(
            "field", dictionary.nameInContext(fault.place()),
            "name", Words.same(shortened(fault.place().name(), LONGEST_NAME)),
            "detail", Words.same(shortened(fault.detail(), 500)),
            "syntax", Words.same(syntax),
            "limit", limit(fault.place()),
            "expected", expected(fault));
    Finding finding = finding(fault.kind().rule(), fault.place(), message, values);
    if (fault.position().line() > 0) {
      finding.setLine(fault.position().line());
      finding.setColumn(Math.max(1, fault.position().column()));
    }
    return finding;
  }

  Finding of(Violation broken) {
    Place place = seen.apply(broken.place());
    Map<String, Words> values = new HashMap<>(broken.values());
    values.put("field", dictionary.nameInContext(place));
    Messages source = BatchTotals.isOne(broken.rule()) ? Messages.BATCH : Messages.RULES;
    return finding(broken.rule(), place, source.of(broken.rule()), values);
  }

  Finding of(CodeFault fault) {
    Place place = seen.apply(fault.place());
    Map<String, Words> values = new HashMap<>(fault.values());
    values.put("field", dictionary.nameInContext(place));
    Finding finding = finding(fault.rule(), place, Messages.CODES.of(fault.rule()), values);
    finding.setSeverity(fault.severity());
    return finding;
  }

  private Finding finding(String rule, Place place, Message message, Map<String, Words> values) {
    Finding finding = new Finding();
    finding.setRule(rule);
    finding.setSeverity(message.severity());
    finding.setPointer(shortened(place.pointer(), LONGEST_PATH));
    if (!place.root().isEmpty()) {
      finding.setXpath(shortened(place.xpath(), LONGEST_PATH));
    }
    Words field = dictionary.nameOf(place);
    if (!field.en().isEmpty()) {
      finding.setField(shortened(field).text());
    }
    finding.setMessage(message.message().fill(values).text());
    finding.setRemedy(message.remedy().fill(values).text());
    return finding;
  }

  private Words expected(Fault fault) {
    if (!fault.expected().equals(Fault.UNSAID)) {
      return fault.expected();
    }
    Expectation expectation = new Expectation(dictionary);
    Place place = fault.kind() == FaultKind.UNKNOWN ? fault.place().parent() : fault.place();
    return dictionary
        .fieldAt(place)
        .map(expectation::of)
        .or(() -> dictionary.typeAt(place).map(expectation::of))
        .orElseGet(() -> new Words("见该数据的模式", "see the schema of these data"));
  }

  private Words limit(Place place) {
    return dictionary
        .fieldAt(place)
        .map(field -> Words.same(String.valueOf(field.max().orElse(1))))
        .orElseGet(() -> new Words("模式允许的个数", "as many as the schema allows"));
  }

  private static Words shortened(Words words) {
    return new Words(shortened(words.zh(), LONGEST_NAME), shortened(words.en(), LONGEST_NAME));
  }

  private static String shortened(String text, int most) {
    // a finding must be writable as XML, whatever the names in the refused document hold
    String writable = NOT_IN_XML.matcher(text).replaceAll("\uFFFD");
    return writable.codePointCount(0, writable.length()) <= most
        ? writable
        : writable.substring(0, writable.offsetByCodePoints(0, most - 1)) + "…";
  }
}
