package org.yibiao.adapters.kit.record;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.Why;
import org.yibiao.adapters.kit.record.XmlToken.Kind;

/**
 * Elements of an XML file as records. A parser gives up at the first mistake and tells no place in
 * bytes; this finds where records begin and end, also beyond a broken one, and leaves each to a
 * parser.
 */
final class XmlFraming implements Framing {

  private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']+)[\"']");

  /** Each holds all that those before it hold. */
  private static final List<Charset> GROWN =
      List.of(Charset.forName("GB2312"), Charset.forName("GBK"), Charset.forName("GB18030"));

  private final RecordLayout layout;
  private final List<String> path;
  private final boolean isUtf8;
  private final Deque<String> open = new ArrayDeque<>();
  private final List<byte[]> around = new ArrayList<>();
  private final RecordBytes record = new RecordBytes();
  private Optional<XmlTokens> tokens = Optional.empty();
  private Optional<XmlToken> waiting = Optional.empty();
  private boolean hasRoot;

  XmlFraming(RecordLayout layout) {
    this.layout = layout;
    this.path = List.of(layout.record().orElseThrow().substring(1).split("/"));
    this.isUtf8 = layout.charset().equals(StandardCharsets.UTF_8);
  }

  @Override
  public void head(ByteInput in) {
    XmlTokens all = new XmlTokens(in, isUtf8);
    XmlToken token = all.next();
    while (token.kind() != Kind.END && !isRecord(token)) {
      around(token);
      token = all.next();
    }
    if (!hasRoot) {
      throw new UnreadableFile(
          Why.of("文件不是 XML，请按约定的格式重新导出。", "The file is no XML: export it again."));
    }
    waiting = Optional.of(token);
    tokens = Optional.of(all);
  }

  @Override
  public void goOn(ByteInput in) {
    tokens = Optional.of(new XmlTokens(in, isUtf8));
    waiting = Optional.empty();
  }

  private void around(XmlToken token) {
    if (token.kind() == Kind.DECLARATION) {
      checkEncoding(new String(token.bytes(), StandardCharsets.ISO_8859_1));
    }
    follow(token);
    if (token.kind() == Kind.OPEN) {
      around.add(token.bytes());
    } else if (token.kind() == Kind.CLOSE) {
      around.remove(around.size() - 1);
    }
  }

  private void checkEncoding(String declaration) {
    Matcher declared = ENCODING.matcher(declaration);
    if (declared.find() && !isCovered(declared.group(1))) {
      String charset = layout.charset().name();
      throw new UnreadableFile(
          Why.of(
              "文件声明的字符集为 " + declared.group(1) + "，约定为 " + charset + "，请按约定重新导出。",
              "The file says "
                  + declared.group(1)
                  + ", the layout "
                  + charset
                  + ": export it so."));
    }
  }

  /** Whether a file in that character set is also one in the layout's, byte by byte. */
  private boolean isCovered(String declared) {
    try {
      Charset charset = Charset.forName(declared);
      return charset.equals(layout.charset())
          || charset.equals(StandardCharsets.US_ASCII)
          || GROWN.contains(charset) && GROWN.indexOf(charset) < GROWN.indexOf(layout.charset());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return false;
    }
  }

  @Override
  public Optional<RawRecord> next(ByteInput in, long records) {
    for (XmlToken token = take(); ; token = take()) {
      if (token.kind() == Kind.END) {
        endOfFile();
        return Optional.empty();
      }
      if (isRecord(token)) {
        return Optional.of(record(in, token, records));
      }
      follow(token);
    }
  }

  private RawRecord record(ByteInput in, XmlToken start, long records) {
    record.clear();
    record.add(start.bytes());
    boolean isClosed = start.kind() == Kind.EMPTY || readToEnd();
    RecordPosition end = waiting.map(XmlToken::start).orElseGet(() -> in.position(0));
    Optional<RecordFault> broken =
        record.isTooLong()
            ? Optional.of(Faults.tooLong())
            : isClosed ? Optional.empty() : Optional.of(Faults.unclosedElement(start.name()));
    return new RawRecord(at(start.start(), records), at(end, records + 1), record.take(), broken);
  }

  /** Reads to the end tag of the record; false if the next one or the end of all comes first. */
  private boolean readToEnd() {
    String name = path.get(path.size() - 1);
    for (XmlToken token = take(); ; token = take()) {
      boolean isOurs = token.name().equals(name);
      if (token.kind() == Kind.END || isOurs && token.opens() || closesAround(token)) {
        waiting = Optional.of(token);
        return false;
      }
      record.add(token.bytes());
      if (isOurs && token.kind() == Kind.CLOSE) {
        return true;
      }
    }
  }

  private boolean closesAround(XmlToken token) {
    return token.kind() == Kind.CLOSE && token.name().equals(open.peekLast());
  }

  private boolean isRecord(XmlToken token) {
    return token.opens()
        && open.size() == path.size() - 1
        && token.name().equals(path.get(path.size() - 1))
        && List.copyOf(open).equals(path.subList(0, path.size() - 1));
  }

  private void follow(XmlToken token) {
    if (token.kind() == Kind.DOCTYPE) {
      throw new UnreadableFile(
          Why.of("文件含有文档类型声明（DOCTYPE），不予读取。", "The file has a document type, and is not read."));
    }
    if (token.kind() == Kind.OPEN) {
      if (open.isEmpty() && !token.name().equals(path.get(0))) {
        throw new UnreadableFile(
            Why.of(
                "根元素为 " + token.name() + "，约定为 " + path.get(0) + "。",
                "The root is " + token.name() + ", the layout says " + path.get(0) + "."));
      }
      hasRoot = true;
      open.addLast(token.name());
    } else if (token.kind() == Kind.CLOSE && !token.name().equals(open.pollLast())) {
      throw new UnreadableFile(
          Why.of(
              "第 " + token.start().line() + " 行的结束标记 " + token.name() + " 没有对应的开始标记。",
              "In line "
                  + token.start().line()
                  + " ends "
                  + token.name()
                  + ", which is not open."));
    }
  }

  private void endOfFile() {
    if (!open.isEmpty()) {
      throw new UnreadableFile(
          Why.of(
              "文件不完整：缺少 " + open.peekLast() + " 的结束标记，请重新传送完整的文件。",
              "The file is cut off: " + open.peekLast() + " does not end. Send it complete."));
    }
  }

  private XmlToken take() {
    XmlToken token = waiting.orElseGet(() -> tokens.orElseThrow().next());
    waiting = Optional.empty();
    return token;
  }

  private static RecordPosition at(RecordPosition position, long records) {
    return new RecordPosition(records, position.line(), position.offset());
  }

  @Override
  public Fields fields() {
    return new TextFields(
        layout.charset(), new XmlFields(layout.columns(), around, layout.charset())::take);
  }
}
