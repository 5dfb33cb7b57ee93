package org.yibiao.standard.validation;

import java.nio.charset.CharacterCodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.validation.Fault.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.exc.StreamConstraintsException;

/** Why a text is not JSON, or more than is read. */
final class UnreadableJson {

  private static final Pattern DUPLICATE = Pattern.compile("^Duplicate .*property \"(.*)\"");

  private UnreadableJson() {}

  static Fault fault(NotReadable refusal, String root) {
    if (refusal instanceof Unfit unfit) {
      return new Fault(unfit.kind(), Place.root(root));
    }
    if (isOtherEncoding(refusal.getCause())) {
      return new Fault(FaultKind.ENCODING, Place.root(root));
    }
    if (!(refusal.getCause() instanceof JacksonException e)) {
      return new Fault(FaultKind.NOT_READABLE, Place.root(root)).saying(refusal.getMessage());
    }
    Position position = position(e);
    if (e instanceof StreamConstraintsException) {
      return new Fault(FaultKind.TOO_DEEP, Place.root(root)).at(position);
    }
    Matcher duplicate = DUPLICATE.matcher(e.getOriginalMessage());
    if (duplicate.find()) {
      Place around = around(e, Place.root(root));
      return new Fault(FaultKind.DUPLICATE, around.field(duplicate.group(1))).at(position);
    }
    return new Fault(FaultKind.NOT_READABLE, Place.root(root))
        .saying(isTrailing(e) ? "there is more after the end" : e.getOriginalMessage())
        .at(position);
  }

  private static boolean isOtherEncoding(Throwable cause) {
    return cause instanceof CharacterCodingException
        || cause instanceof JacksonException
            && cause.getCause() instanceof CharacterCodingException;
  }

  private static boolean isTrailing(JacksonException e) {
    return e.getOriginalMessage().startsWith("Trailing token");
  }

  private static Position position(JacksonException e) {
    return e.getLocation() == null
        ? Position.UNKNOWN
        : new Position(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  /** The object that the parser was in. */
  private static Place around(JacksonException e, Place root) {
    Place place = root;
    if (e.processor() instanceof JsonParser parser) {
      JsonPointer pointer = parser.streamReadContext().pathAsPointer().head();
      while (pointer != null && !pointer.matches()) {
        place = step(place, pointer);
        pointer = pointer.tail();
      }
    }
    return place;
  }

  private static Place step(Place place, JsonPointer pointer) {
    return pointer.mayMatchElement() && !place.steps().isEmpty()
        ? place.parent().item(place.name(), pointer.getMatchingIndex())
        : place.field(pointer.getMatchingProperty());
  }
}
