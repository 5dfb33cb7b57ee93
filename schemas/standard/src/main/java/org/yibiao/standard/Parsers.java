package org.yibiao.standard;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import javax.xml.parsers.SAXParser;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Parsers that read one document after another: to make one takes about as long as to read a small
 * document. One that has read much is dropped, because it keeps every name that it ever read, and
 * buffers as long as the longest text.
 */
final class Parsers {

  private static final int SPARE = 32;

  /** Some hundred submissions. */
  private static final int MOST_CHARACTERS = 1_000_000;

  private final BlockingQueue<Parser> spare = new ArrayBlockingQueue<>(SPARE);
  private final Supplier<SAXParser> maker;

  Parsers(Supplier<SAXParser> maker) {
    this.maker = maker;
  }

  /** A parser and what it has behind it. */
  static final class Parser {
    private final SAXParser sax;
    private long left = MOST_CHARACTERS;

    private Parser(SAXParser sax) {
      this.sax = sax;
    }

    XMLReader reader() {
      try {
        return sax.getXMLReader();
      } catch (SAXException e) {
        throw new IllegalStateException("The platform's XML parser cannot be had", e);
      }
    }
  }

  /** A parser that nobody else has, as it was made. */
  Parser lend() {
    Parser parser = spare.poll();
    return parser == null ? new Parser(maker.get()) : parser;
  }

  /**
   * Takes a parser back.
   *
   * @param read characters of the document
   */
  void giveBack(Parser parser, long read) {
    parser.left -= read;
    if (parser.left > 0) {
      parser.sax.reset();
      spare.offer(parser);
    }
  }
}
