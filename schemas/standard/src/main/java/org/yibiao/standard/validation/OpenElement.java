package org.yibiao.standard.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.xml.sax.Attributes;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.validation.Fault.Position;

/** An XML element between its start and its end, as far as messages need to know it. */
final class OpenElement {

  private static final String SCHEMA_INSTANCE = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

  private final Place place;
  private final List<String> children = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Position> wrongContent = Optional.empty();
  private final List<Place> attributes = new ArrayList<>();
  private boolean valueTold;

  OpenElement(Place place, Attributes given) {
    this.place = place;
    for (int i = 0; i < given.getLength(); i++) {
      if (!SCHEMA_INSTANCE.equals(given.getURI(i))) {
        attributes.add(place.field("@" + given.getQName(i)));
      }
    }
  }

  /** The attributes that have not been told of yet. */
  List<Place> attributes() {
    return attributes;
  }

  Place place() {
    return place;
  }

  /** Notes a child, and says which of its name it is, from 0. */
  int add(String child) {
    children.add(child);
    return counts.merge(child, 1, Integer::sum) - 1;
  }

  List<String> children() {
    return children;
  }

  StringBuilder text() {
    return text;
  }

  void contentIsWrongAt(Position position) {
    wrongContent = wrongContent.or(() -> Optional.of(position));
  }

  /** Where the first wrong child was met; empty if the children are right. */
  Optional<Position> wrongContent() {
    return wrongContent;
  }

  /** True the first time. One value that breaks three facets is one finding. */
  boolean tellValue() {
    boolean first = !valueTold;
    valueTold = true;
    return first;
  }
}
