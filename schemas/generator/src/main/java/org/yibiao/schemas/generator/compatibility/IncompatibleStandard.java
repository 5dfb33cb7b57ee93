package org.yibiao.schemas.generator.compatibility;

import java.util.List;
import java.util.stream.Collectors;

/** A minor version of the standard that would refuse documents of an earlier one. */
public final class IncompatibleStandard extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IncompatibleStandard(String versions, List<Breach> breaches) {
    super(
        breaches.stream()
            .map(Breach::line)
            .collect(
                Collectors.joining(
                    "\n  ",
                    versions + "：不兼容 · is not compatible (" + breaches.size() + ")\n  ",
                    "")));
  }
}
