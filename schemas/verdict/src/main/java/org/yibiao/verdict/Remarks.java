package org.yibiao.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Severity;

/** Makes remarks of the validator's findings. */
final class Remarks {

  private static final Comparator<Remark> LAYER_BY_LAYER =
      Comparator.comparing(Remark::layer)
          .thenComparing(remark -> remark.spot().line())
          .thenComparing(remark -> remark.spot().column());

  private static final int LONGEST_VALUE = 200;

  private Remarks() {}

  /** A verdict with these findings too, each with its place in the text. */
  static DocumentVerdict added(
      DocumentVerdict verdict, Submitted document, List<Finding> findings) {
    Spots spots =
        verdict.form() == Form.XML
            ? XmlSpots.of(document.content())
            : JsonSpots.of(document.content());
    List<Remark> remarks =
        findings.stream()
            .map(finding -> of(finding, verdict.version(), spots))
            .sorted(LAYER_BY_LAYER)
            .toList();
    return verdict.with(remarks, spots.text().linesAt(remarks.stream().map(Remark::spot)));
  }

  private static Remark of(Finding finding, StandardVersion version, Spots spots) {
    Layer layer = Layer.of(finding.getRule());
    Spots.Found found = spots.at(place(finding));
    Spot spot = layer == Layer.WELL_FORMED ? said(finding).orElse(found.spot()) : found.spot();
    return with(finding, version, spot, found.value().map(Remarks::shortened));
  }

  /** A finding of whose text only that is known which it says itself. */
  static Remark of(Finding finding, StandardVersion version) {
    return with(finding, version, said(finding).orElse(Spot.START), Optional.empty());
  }

  private static Remark with(
      Finding finding, StandardVersion version, Spot spot, Optional<String> value) {
    finding.setLine(spot.line());
    finding.setColumn(spot.column());
    Clause clause = Clause.of(finding, version);
    return new Remark(
        finding, Layer.of(finding.getRule()), spot, value, clause.source(), clause.address());
  }

  private static Place place(Finding finding) {
    return Optional.ofNullable(finding.getXpath()).map(Clause::place).orElse(Place.root(""));
  }

  private static Optional<Spot> said(Finding finding) {
    return Optional.ofNullable(finding.getLine())
        .map(line -> new Spot(line, Optional.ofNullable(finding.getColumn()).orElse(1)));
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
  }

  static Finding unknownType() {
    return finding(
        "S-TYPE-UNKNOWN",
        new Words("看不出这是标准中的哪一种文书", "This is none of the standard's kinds of document"),
        new Words(
            "请使用标准规定的根元素（XML）或数据项（JSON），或指明文书种类",
            "Use the root element (XML) or the fields (JSON) of the standard, or name the kind of"
                + " document"));
  }

  static Finding finding(String rule, Words message, Words remedy) {
    Finding finding = new Finding();
    finding.setRule(rule);
    finding.setSeverity(Severity.ERROR);
    finding.setPointer("");
    finding.setMessage(message.text());
    finding.setRemedy(remedy.text());
    return finding;
  }
}
