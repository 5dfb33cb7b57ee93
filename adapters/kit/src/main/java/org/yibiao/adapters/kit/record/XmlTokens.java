package org.yibiao.adapters.kit.record;

import java.nio.charset.StandardCharsets;
import org.yibiao.adapters.kit.record.XmlToken.Kind;

/**
 * Takes an XML file to pieces by its bytes, which all of its possible character sets allow. It
 * follows broken XML as well as it can: whether a record is right is said by a parser, later.
 */
final class XmlTokens {

  private final ByteInput in;
  private final boolean isUtf8;
  private final RecordBytes bytes = new RecordBytes();

  XmlTokens(ByteInput in, boolean isUtf8) {
    this.in = in;
    this.isUtf8 = isUtf8;
  }

  XmlToken next() {
    bytes.clear();
    RecordPosition start = in.position(0);
    if (in.peek() == ByteInput.END) {
      return new XmlToken(Kind.END, "", start, new byte[0]);
    }
    Kind kind = in.peek() == '<' ? markup() : text();
    byte[] all = bytes.take();
    return new XmlToken(kind, name(kind, all), start, all);
  }

  private Kind text() {
    while (in.peek() != ByteInput.END && in.peek() != '<') {
      bytes.add(in.next());
    }
    return Kind.TEXT;
  }

  private Kind markup() {
    bytes.add(in.next());
    switch (in.peek()) {
      case '!':
        return declared();
      case '?':
        until("?>");
        return starts("<?xml ") ? Kind.DECLARATION : Kind.OTHER;
      case '/':
        tag();
        return Kind.CLOSE;
      default:
        return tag() ? Kind.EMPTY : Kind.OPEN;
    }
  }

  private Kind declared() {
    bytes.add(in.next());
    if (in.peek() == '-') {
      until("-->");
    } else if (in.peek() == '[') {
      until("]]>");
    } else {
      return Kind.DOCTYPE;
    }
    return Kind.OTHER;
  }

  /** Reads a tag to its end, or to where another begins; true if it is an empty element. */
  private boolean tag() {
    int quote = 0;
    int before = 0;
    while (in.peek() != ByteInput.END && in.peek() != '<') {
      int next = take();
      if (quote == 0 && next == '>') {
        return before == '/';
      }
      if (next == '"' || next == '\'') {
        quote = quote == 0 ? next : quote == next ? 0 : quote;
      }
      before = next;
    }
    return false;
  }

  private void until(String end) {
    int matched = 0;
    while (in.peek() != ByteInput.END && matched < end.length()) {
      int next = take();
      if (next == end.charAt(matched)) {
        matched++;
      } else if (matched != end.length() - 1 || next != end.charAt(0)) {
        // of three equal characters the last two may be the beginning
        matched = next == end.charAt(0) ? 1 : 0;
      }
    }
  }

  private int take() {
    int next = in.next();
    bytes.add(next);
    int trail = Framing.trail(in, next, isUtf8);
    if (trail != ByteInput.END) {
      bytes.add(trail);
    }
    return next;
  }

  private boolean starts(String text) {
    byte[] all = bytes.take();
    return new String(all, 0, Math.min(all.length, text.length()), StandardCharsets.ISO_8859_1)
        .equals(text);
  }

  private static String name(Kind kind, byte[] all) {
    if (kind != Kind.OPEN && kind != Kind.EMPTY && kind != Kind.CLOSE) {
      return "";
    }
    String tag = new String(all, StandardCharsets.ISO_8859_1);
    int from = kind == Kind.CLOSE ? 2 : 1;
    int to = from;
    while (to < tag.length() && " \t\r\n/>".indexOf(tag.charAt(to)) < 0) {
      to++;
    }
    return tag.substring(
        tag.lastIndexOf(':', to) >= from ? tag.lastIndexOf(':', to) + 1 : from, to);
  }
}
