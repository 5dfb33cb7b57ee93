package org.yibiao.verdict;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.dictionary.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Where the fields of a JSON document are, as far as it can be read. */
final class JsonSpots implements Spots {

  private final SourceText text;
  private final Fields root = new Fields(Spot.START);

  private JsonSpots(SourceText text) {
    this.text = text;
  }

  static JsonSpots of(byte[] document) {
    JsonSpots spots = new JsonSpots(SourceText.utf8(document));
    try (JsonParser parser =
        CanonicalJson.mapper().createParser(new String(document, StandardCharsets.UTF_8))) {
      parser.nextToken();
      spots.read(parser, spots.root);
    } catch (JacksonException e) {
      // why it cannot be read any further has been found by the validator
    }
    return spots;
  }

  private void read(JsonParser parser, Fields into) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        Spot spot = spot(parser);
        parser.nextToken();
        readNamed(parser, into, name, spot);
      }
    } else {
      into.value().append(parser.getValueAsString(""));
    }
  }

  private void readNamed(JsonParser parser, Fields into, String name, Spot spot) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      read(parser, into.hold(name, spot));
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Fields item = into.hold(name, spot(parser));
      if (parser.currentToken() == JsonToken.START_ARRAY) {
        parser.skipChildren();
      } else {
        read(parser, item);
      }
    }
  }

  private static Spot spot(JsonParser parser) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Spot(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  @Override
  public Found at(Place place) {
    List<Place.Step> steps = place.steps();
    return root.down(steps);
  }

  @Override
  public SourceText text() {
    return text;
  }
}
