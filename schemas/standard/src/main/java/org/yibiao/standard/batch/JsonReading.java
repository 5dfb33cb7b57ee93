package org.yibiao.standard.batch;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.batch.BoundedInput.TooLarge;
import org.yibiao.standard.batch.JsonStream.Receiver;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.StandardValidator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a batch in JSON, has its parts judged, and keeps its frame: which parts there are. */
final class JsonReading {

  private static final Place BATCH = Place.root("batch");

  private final StandardValidator validator;
  private final Judgement<JsonNode> judgement;
  private final JsonNode standIn = StandIn.of(StandardVersion.newest()).json();
  private final ObjectNode frame = CanonicalJson.mapper().createObjectNode();
  private Optional<JsonStream> stream = Optional.empty();
  private long sizeOfFrame;

  JsonReading(StandardValidator validator, Tally tally) {
    this.validator = validator;
    judgement = new Judgement<>(validator, new JsonFace(validator), tally);
  }

  /**
   * Reads to the end, if it can.
   *
   * @return whether it could
   * @throws IOException if the bytes cannot be had
   */
  boolean read(BoundedInput input) throws IOException {
    try {
      stream = Optional.of(new JsonStream(input));
      document(stream.get());
      return true;
    } catch (JacksonException | IOException e) {
      if (input.failure().isPresent()) {
        throw input.failure().get();
      }
      judgement.found(input.isBlank() ? empty() : unreadable(e));
      return false;
    }
  }

  private void document(JsonStream stream) throws IOException {
    JsonToken start = stream.next();
    if (start == null) {
      throw new EOFException("there is nothing");
    }
    if (start == JsonToken.START_OBJECT) {
      while (stream.next() == JsonToken.PROPERTY_NAME) {
        property(stream);
      }
    } else {
      stream.skip();
    }
    if (stream.next() != null) {
      throw new StreamReadException(stream.parser(), "Trailing token after the batch");
    }
    List<Finding> findings = findings(start == JsonToken.START_OBJECT ? frame : noObject());
    if (findings.isEmpty()) {
      judgement.end();
    } else {
      judgement.found(findings);
    }
  }

  private void property(JsonStream stream) throws IOException {
    String name = stream.parser().currentName();
    if (frame.has(name)) {
      String words = "Duplicate property \"" + name + "\"";
      judgement.found(unreadable(new StreamReadException(stream.parser(), words)));
    }
    JsonToken start = stream.next();
    sizeOfFrame += Bounds.EACH + name.length();
    if (sizeOfFrame > Bounds.LARGEST) {
      throw new TooLarge();
    }
    switch (name) {
      case "header" -> part(stream, name, judgement::header);
      case "trailer" -> part(stream, name, judgement::trailer);
      case "record" -> records(stream, start);
      default -> {
        stream.skip();
        frame.put(name, "");
      }
    }
  }

  private void part(JsonStream stream, String name, Consumer<JsonNode> judge) {
    frame.set(name, standIn.path(name));
    stream.value(
        new Receiver() {
          @Override
          public void value(JsonNode value, long size) {
            judge.accept(value);
          }

          @Override
          public void duplicate(DatabindException mistake) {
            judgement.found(unreadable(mistake));
          }

          @Override
          public void tooLarge() {
            judgement.found(List.of(judgement.tooLarge(BATCH.field(name))));
          }
        });
  }

  private void records(JsonStream stream, JsonToken start) {
    if (start != JsonToken.START_ARRAY) {
      stream.skip();
      frame.put("record", "");
      return;
    }
    frame.set("record", standIn.path("record"));
    Receiver receiver = records();
    while (stream.next() != JsonToken.END_ARRAY) {
      stream.value(receiver);
    }
  }

  private Receiver records() {
    return new Receiver() {
      @Override
      public void value(JsonNode value, long size) {
        judgement.record(value, size);
      }

      @Override
      public void duplicate(DatabindException mistake) {
        judgement.unreadableRecord(unreadable(mistake));
      }

      @Override
      public void tooLarge() {
        judgement.unreadableRecord(List.of(judgement.tooLarge(judgement.nextRecord())));
      }
    };
  }

  private static JsonNode noObject() {
    return CanonicalJson.mapper().createArrayNode();
  }

  private List<Finding> empty() {
    return validator.validateJson(DocumentType.BATCH, new byte[0]);
  }

  private List<Finding> unreadable(Exception e) {
    if (e.getCause() instanceof TooLarge || e instanceof TooLarge) {
      Finding finding = judgement.tooLarge(BATCH);
      stream.map(JsonStream::line).ifPresent(finding::setLine);
      return List.of(finding);
    }
    return validator
        .checkJson(
            DocumentType.BATCH,
            () -> {
              throw new NotReadable("Not readable as JSON: " + e.getMessage(), e);
            },
            UnaryOperator.identity())
        .findings();
  }

  private List<Finding> findings(JsonNode document) {
    return validator
        .checkJson(DocumentType.BATCH, () -> document, UnaryOperator.identity())
        .findings();
  }
}
