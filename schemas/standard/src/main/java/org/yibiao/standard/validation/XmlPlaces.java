package org.yibiao.standard.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.validation.Fault.Position;

/** Knows, while an XML document is read, in which element the reader is. */
final class XmlPlaces extends XMLFilterImpl {

  /** Told when an element has been read and checked to its end. */
  @FunctionalInterface
  interface AfterElement {
    void ended(OpenElement element);
  }

  private final Deque<OpenElement> open = new ArrayDeque<>();
  private final Dictionary dictionary;
  private final AfterElement afterElement;
  private boolean starting;
  private int hidden;
  private Locator locator = new LocatorImpl();

  XmlPlaces(XMLReader reader, Dictionary dictionary, AfterElement afterElement) {
    super(reader);
    this.dictionary = dictionary;
    this.afterElement = afterElement;
  }

  /** The innermost open element; empty before the root and after it. */
  Optional<OpenElement> current() {
    return Optional.ofNullable(open.peek());
  }

  /** The element whose content is being checked: at a start tag, the one around it. */
  Optional<OpenElement> container() {
    return starting ? open.stream().skip(1).findFirst() : current();
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
    super.setDocumentLocator(locator);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (hidden > 0) {
      hidden++;
      return;
    }
    OpenElement parent = open.peek();
    OpenElement element =
        parent == null ? OpenElement.root(local, dictionary) : parent.child(local, dictionary);
    element.has(attributes);
    element.isOf(uri);
    if (element.isExcess()) {
      hide(parent);
      return;
    }
    open.push(element);
    starting = true;
    super.startElement(uri, local, name, attributes);
    starting = false;
  }

  /**
   * What is too much is told of here and not shown to the platform's validator: in some content
   * models that of Java 17 has no words for it (cvc-complex-type.2.4.d.1), and ends instead.
   */
  private void hide(OpenElement parent) {
    hidden = 1;
    parent.contentIsWrong(
        new Position(locator.getLineNumber(), locator.getColumnNumber()), "too many");
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (hidden > 0) {
      return;
    }
    if (!open.isEmpty()) {
      open.peek().text().append(text, start, length);
    }
    super.characters(text, start, length);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (hidden > 0) {
      hidden--;
      return;
    }
    super.endElement(uri, local, name);
    afterElement.ended(open.peek());
    open.pop();
  }
}
