package org.yibiao.routes.cases;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Datum;

/**
 * Where the data of a step's request came from. Kept as it is stored, for it is looked at far less
 * often than the step.
 *
 * @param json a list of the standard's {@code Datum} in JSON form
 */
public record Origins(String json) {

  static final Origins NONE = new Origins("[]");

  static Origins of(List<Datum> data) {
    return new Origins(CanonicalJson.writeString(data));
  }

  /** Parsed. */
  public List<Datum> data() {
    return Arrays.asList(CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8), Datum[].class));
  }
}
