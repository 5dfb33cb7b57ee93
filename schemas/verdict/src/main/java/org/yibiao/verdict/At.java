package org.yibiao.verdict;

import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.Finding;

/**
 * The place of an element in a document, for a finding.
 *
 * @param place where it is
 */
record At(Place place) {

  /** The first element that an expression selects; the whole document if it selects none. */
  static At of(XPathExecutable expression, XdmNode request, XdmNode answer) {
    try {
      return CrossCheck.selector(expression, request, answer).evaluate().stream()
          .filter(XdmNode.class::isInstance)
          .map(item -> new At(place((XdmNode) item)))
          .findFirst()
          .orElseGet(() -> new At(place(answer)));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("A rule between documents cannot be tested", e);
    }
  }

  private static Place place(XdmNode element) {
    String name = element.getNodeName().getLocalName();
    XdmNode parent = element.getParent();
    if (parent == null || parent.getNodeKind() != XdmNodeKind.ELEMENT) {
      return Place.root(name);
    }
    Place holder = place(parent);
    boolean isRepeatable =
        Dictionary.V1.fieldAt(holder.field(name)).map(FieldEntry::isRepeatable).orElse(false);
    return isRepeatable ? holder.item(name, position(element, name)) : holder.field(name);
  }

  private static int position(XdmNode element, String name) {
    int before = 0;
    for (XdmNode sibling : element.getParent().children(name)) {
      if (sibling.equals(element)) {
        break;
      }
      before++;
    }
    return before;
  }

  void put(Finding finding) {
    finding.setPointer(place.pointer());
    finding.setXpath(place.xpath());
    Words name = Dictionary.V1.nameOf(place);
    if (!name.en().isEmpty()) {
      finding.setField(name.text());
    }
  }
}
