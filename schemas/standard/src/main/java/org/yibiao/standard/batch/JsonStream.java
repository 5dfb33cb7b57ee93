package org.yibiao.standard.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * A stream of JSON tokens, from which whole values are taken; one with a mistake is passed over.
 */
final class JsonStream {

  /** A parser that finds a name twice cannot go on; a tree that is being built can be given up. */
  private static final ObjectReader READER =
      CanonicalJson.mapper()
          .reader()
          .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final BoundedInput input;
  private final JsonParser parser;

  /**
   * The tokens of these bytes, which are UTF-8 and nothing else.
   *
   * @throws IOException if they are not, or cannot be had
   */
  JsonStream(BoundedInput input) throws IOException {
    this.input = input;
    parser = READER.createParser(text(input));
  }

  /** What becomes of a value. */
  interface Receiver {

    /** The value, with about the bytes that it takes. */
    void value(JsonNode value, long size);

    /** It holds a name twice. */
    void duplicate(DatabindException mistake);

    /** It is too large to be kept. */
    void tooLarge();
  }

  JsonParser parser() {
    return parser;
  }

  /** The line that the parser is in. */
  int line() {
    return parser.currentLocation().getLineNr();
  }

  /** The next token, or null at the end. */
  JsonToken next() {
    input.progress();
    return parser.nextToken();
  }

  /** Takes the value that begins here. */
  void value(Receiver receiver) {
    TokenStreamContext around = around();
    JsonPart part = new JsonPart(parser, input);
    try {
      JsonNode value = READER.readTree(part);
      receiver.value(value, part.size());
    } catch (DatabindException e) {
      receiver.duplicate(e);
      skipTo(around);
    } catch (JsonPart.TooLargeToKeep e) {
      skipTo(around);
      receiver.tooLarge();
    }
  }

  /** Passes over the value that begins here. */
  void skip() {
    skipTo(around());
  }

  private void skipTo(TokenStreamContext around) {
    while (parser.streamReadContext() != around) {
      next();
    }
  }

  private TokenStreamContext around() {
    return parser.currentToken().isStructStart()
        ? parser.streamReadContext().getParent()
        : parser.streamReadContext();
  }

  private static Reader text(BoundedInput input) throws IOException {
    Reader text =
        new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }
}
