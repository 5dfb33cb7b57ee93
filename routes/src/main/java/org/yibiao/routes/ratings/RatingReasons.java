package org.yibiao.routes.ratings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The reasons that applicants choose from. Read at start. */
@Component
public class RatingReasons {

  private final List<RatingReason> all;

  /**
   * Reads them.
   *
   * @param place a YAML list of {@code code}, {@code zh} and {@code en}
   */
  public RatingReasons(
      @Value("${yibiao.ratings.reasons:classpath:ratings/reasons.yaml}") Resource place) {
    try (InputStream yaml = place.getInputStream()) {
      all =
          List.copyOf(new YAMLMapper().readValue(yaml, new TypeReference<List<RatingReason>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("No reasons at " + place.getDescription(), e);
    }
  }

  /** All of them, in the order in which they are shown. */
  public List<RatingReason> all() {
    return all;
  }

  Set<String> codes() {
    return all.stream().map(RatingReason::code).collect(Collectors.toUnmodifiableSet());
  }
}
