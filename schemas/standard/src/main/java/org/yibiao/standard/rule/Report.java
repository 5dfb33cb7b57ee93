package org.yibiao.standard.rule;

import static net.sf.saxon.s9api.streams.Predicates.attributeEq;
import static net.sf.saxon.s9api.streams.Steps.child;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.rule.Violation.Tested;

/**
 * What a Schematron validation says (SVRL, ISO/IEC 19757-3, annex D).
 *
 * @param root its root element
 */
record Report(XdmNode root) {

  private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
  private static final Pattern STEP = Pattern.compile("/Q\\{[^}]*}([^\\[]+)\\[([0-9]+)]");

  List<Violation> violations() {
    return root.select(child(SVRL, "failed-assert")).map(Report::violation).toList();
  }

  private static Violation violation(XdmNode failed) {
    Place context = place(failed.attribute("location"));
    // where a document lacks what it must hold, there may be no such field
    Place place =
        properties(failed, "location")
            .map(text -> text.getStringValue().strip())
            .filter(text -> !text.isEmpty())
            .map(Report::place)
            .findFirst()
            .orElse(context);
    Map<String, Words> values =
        properties(failed, "value")
            .collect(
                Collectors.toUnmodifiableMap(
                    property -> property.attribute("scheme"),
                    property -> Words.same(property.getStringValue())));
    Tested tested = new Tested(context, failed.attribute("test"));
    return new Violation(failed.attribute("id"), place, values, Optional.of(tested));
  }

  private static Stream<XdmNode> properties(XdmNode failed, String role) {
    return failed.select(child(SVRL, "property-reference").where(attributeEq("role", role)));
  }

  /** The place at a path as the XPath function {@code path} writes it. */
  private static Place place(String path) {
    List<MatchResult> steps = STEP.matcher(path).results().toList();
    Place place = Place.root(steps.get(0).group(1));
    for (MatchResult step : steps.subList(1, steps.size())) {
      place = below(place, step.group(1), Integer.parseInt(step.group(2)));
    }
    return place;
  }

  private static Place below(Place holder, String name, int position) {
    Place field = holder.field(name);
    boolean repeatable =
        Dictionary.V1.fieldAt(field).map(FieldEntry::isRepeatable).orElse(position > 1);
    return repeatable ? holder.item(name, position - 1) : field;
  }
}
