package org.yibiao.adapters.kit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * How far a register answers for what it holds, as its holder declares it in {@code
 * department.yaml}; where the parts of a resource differ, the weakest counts. The code list is that
 * of {@code department.schema.json}.
 */
public enum Quality {
  /** Compared with an original or with a second register before it was written down. */
  @JsonProperty("verified")
  VERIFIED("verified", "核验", "verified"),
  /** Decided on and written down by the authority itself, with legal effect. */
  @JsonProperty("registered")
  REGISTERED("registered", "登记", "registered"),
  /** As the party concerned stated it; only its form was checked. */
  @JsonProperty("reported")
  REPORTED("reported", "申报", "reported");

  private final String code;
  private final Name text;

  Quality(String code, String zh, String en) {
    this.code = code;
    this.text = new Name(zh, en);
  }

  /** The code in the descriptor. */
  public String code() {
    return code;
  }

  /** For people. */
  public Name text() {
    return text;
  }

  /** The level of this code in the descriptor. */
  public static Optional<Quality> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }
}
