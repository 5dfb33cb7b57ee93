package org.yibiao.standard.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Shape;

/**
 * Shows the platform's validator of each value only so much as is needed to refuse it: one
 * character more than its type takes. It matches patterns before it looks at lengths, in a time
 * that grows with the square of the length, so that one long name would keep it busy for hours.
 */
final class BoundedText extends XMLFilterImpl {

  /** No type without a largest length of its own takes as much. */
  private static final int LONGEST = 1000;

  private static final char[] BLANK = {' '};

  /** An element that was begun. */
  private static final class Open {
    private final Shape shape;
    private final boolean isCollapsed;
    private int left;
    private boolean blankIsPending;
    private boolean isBegun;

    Open(Shape shape) {
      this.shape = shape;
      this.isCollapsed = shape.isSimple() && !shape.isString();
      this.left = 1 + (shape.longest() == Integer.MAX_VALUE ? LONGEST : shape.longest());
    }
  }

  private final Dictionary dictionary;
  private final Deque<Open> open = new ArrayDeque<>();

  BoundedText(XMLReader reader, Dictionary dictionary) {
    super(reader);
    this.dictionary = dictionary;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    Open holder = open.peek();
    open.push(new Open(holder == null ? dictionary.shape(local) : holder.shape.field(local)));
    super.startElement(uri, local, name, attributes);
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    Open element = open.peek();
    if (element == null || !element.shape.isSimple()) {
      super.characters(text, start, length);
    } else if (element.isCollapsed) {
      collapsed(element, text, start, length);
    } else {
      bounded(element, text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    super.endElement(uri, local, name);
    open.pop();
  }

  private void bounded(Open element, char[] text, int start, int length) throws SAXException {
    int end = start;
    while (end < start + length && element.left > 0) {
      // the second half of a pair is counted, which may come with the next call
      element.left -= Character.isHighSurrogate(text[end++]) ? 0 : 1;
    }
    if (end > start) {
      super.characters(text, start, end - start);
    }
  }

  /** What XSD does with blanks around and within all that is not text. */
  private void collapsed(Open element, char[] text, int start, int length) throws SAXException {
    int at = start;
    while (at < start + length) {
      int word = at;
      while (word < start + length && !isBlank(text[word])) {
        word++;
      }
      if (word > at) {
        if (element.blankIsPending && element.isBegun) {
          bounded(element, BLANK, 0, 1);
        }
        element.blankIsPending = false;
        element.isBegun = true;
        bounded(element, text, at, word - at);
      } else {
        element.blankIsPending = true;
        word++;
      }
      at = word;
    }
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
  }
}
