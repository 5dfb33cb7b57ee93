package org.yibiao.routes.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yibiao.standard.v1.Confidentiality;

/**
 * A datum of a listed resource.
 *
 * @param label what its holder calls it
 * @param confidentiality its class, if the holder says
 */
public record ListedField(String label, Optional<Confidentiality> confidentiality) {

  /** What separates the data of a list, and a datum from its class, as they are kept. */
  public static final String SEPARATOR = ";";

  /** Between a datum and its class. */
  public static final String CLASS = ":";

  /** The data of a list as it is kept: {@code 姓名:personal;住址}. */
  static List<ListedField> list(String kept) {
    return Arrays.stream(kept.split(SEPARATOR)).map(ListedField::of).toList();
  }

  private static ListedField of(String kept) {
    String[] parts = kept.split(CLASS, 2);
    return new ListedField(
        parts[0],
        parts.length == 1 ? Optional.empty() : Optional.of(Confidentiality.fromValue(parts[1])));
  }
}
