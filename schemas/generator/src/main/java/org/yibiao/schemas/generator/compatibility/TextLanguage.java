package org.yibiao.schemas.generator.compatibility;

import com.sun.xml.xsom.XSFacet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.yibiao.schemas.generator.SimpleTypeFacets;

/**
 * A set of texts, as an automaton over code points.
 *
 * @param automaton takes exactly these texts; empty if it would be too large to look through
 */
record TextLanguage(Optional<Automaton> automaton) {

  /** All texts. */
  static final TextLanguage ANY = of(Automata.makeAnyString());

  /** Lucene's unit of effort. The patterns of forms need a hundredth; this takes a few seconds. */
  private static final int MOST_WORK = 100_000;

  /** Longer texts are not looked through character by character. */
  private static final int MOST_CHARACTERS = 1000;

  private static TextLanguage of(Automaton automaton) {
    return new TextLanguage(Optional.of(automaton));
  }

  static TextLanguage codes(List<String> codes) {
    return of(Operations.union(codes.stream().map(Automata::makeString).toList()));
  }

  /**
   * What matches a pattern of XSD.
   *
   * @throws org.yibiao.schemas.generator.UnsupportedXsd if it uses something that has no
   *     counterpart in JSON either
   */
  static TextLanguage pattern(String xsdPattern) {
    RegExp expression = new RegExp(new AutomatonPattern(xsdPattern).expression(), RegExp.NONE);
    try {
      return of(expression.toAutomaton(MOST_WORK));
    } catch (TooComplexToDeterminizeException e) {
      return new TextLanguage(Optional.empty());
    }
  }

  /** The texts that a single facet of length lets through. */
  static TextLanguage length(String facet, int characters) {
    if (characters > MOST_CHARACTERS) {
      return new TextLanguage(Optional.empty());
    }
    Automaton any = Automata.makeAnyChar();
    return of(
        switch (facet) {
          case XSFacet.FACET_MINLENGTH -> Operations.repeat(any, characters);
          case XSFacet.FACET_MAXLENGTH -> Operations.repeat(any, 0, characters);
          default -> Operations.repeat(any, characters, characters);
        });
  }

  /** The texts that all facets of length let through. */
  static TextLanguage lengths(SimpleTypeFacets facets) {
    return Stream.of(XSFacet.FACET_MINLENGTH, XSFacet.FACET_MAXLENGTH, XSFacet.FACET_LENGTH)
        .flatMap(facet -> facets.bound(facet).map(n -> length(facet, Integer.parseInt(n))).stream())
        .reduce(ANY, TextLanguage::and);
  }

  /** The texts in both; more than those if one of them is too large. */
  TextLanguage and(TextLanguage other) {
    if (automaton.isEmpty() || other.automaton.isEmpty()) {
      return automaton.isEmpty() ? other : this;
    }
    return of(Operations.intersection(automaton.get(), other.automaton.get()));
  }

  /** True if each of these texts is surely among the others. */
  boolean within(TextLanguage wider) {
    if (automaton.isEmpty() || wider.automaton.isEmpty()) {
      return false;
    }
    try {
      return Operations.isEmpty(
          Operations.minus(automaton.get(), wider.automaton.get(), MOST_WORK));
    } catch (TooComplexToDeterminizeException e) {
      return false;
    }
  }
}
