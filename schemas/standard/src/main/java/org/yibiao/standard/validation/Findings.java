package org.yibiao.standard.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yibiao.standard.code.CodeFault;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Expectation;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.rule.Violation;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.Messages.Message;

/** Puts what was found into words, with the names of the fields. */
record Findings(Dictionary dictionary) {

  static final Pattern NOT_IN_XML =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]");

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_PATH = 2000;

  Finding of(Fault fault, String syntax) {
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
    Map<String, Words> values = new HashMap<>(broken.values());
    values.put("field", dictionary.nameInContext(broken.place()));
    return finding(broken.rule(), broken.place(), Messages.RULES.of(broken.rule()), values);
  }

  Finding of(CodeFault fault) {
    Map<String, Words> values = new HashMap<>(fault.values());
    values.put("field", dictionary.nameInContext(fault.place()));
    Finding finding = finding(fault.rule(), fault.place(), Messages.CODES.of(fault.rule()), values);
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
