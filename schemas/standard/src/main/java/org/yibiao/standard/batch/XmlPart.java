package org.yibiao.standard.batch;

import java.util.List;
import java.util.stream.Stream;

/**
 * An element right below the root, with all that is in it.
 *
 * @param name its name; empty if it is none of the standard's namespace
 * @param opening the namespaces in scope and its start
 * @param content what is in it; nothing, if it is too large to be kept
 * @param closing its end
 * @param size about how many bytes it takes
 */
record XmlPart(
    String name, List<XmlEvent> opening, List<XmlEvent> content, XmlEvent closing, long size) {

  boolean isTooLarge() {
    return size > Bounds.LARGEST;
  }

  Stream<XmlEvent> events() {
    return Stream.of(opening.stream(), content.stream(), Stream.of(closing)).flatMap(each -> each);
  }

  /** The element without its content. */
  Stream<XmlEvent> shell() {
    return Stream.concat(opening.stream(), Stream.of(closing));
  }

  /** Another element in the place of this one. */
  Stream<XmlEvent> replacedBy(XmlPart other) {
    return other.events().map(event -> event.where(start()));
  }

  private XmlEvent start() {
    return opening.get(opening.size() - 1);
  }
}
