package org.yibiao.routes.exchange;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Where departments take answers that come late, by their code. Whoever runs the hub sets them; no
 * request can name another place, so that nobody has the hub call what it ought not to reach.
 *
 * @param callbacks the places
 */
@ConfigurationProperties("yibiao.exchange")
public record CallbackSettings(@DefaultValue Map<String, Place> callbacks) {

  /** The place of a department. */
  public Optional<Place> of(DepartmentCode department) {
    return Optional.ofNullable(callbacks.get(department.value()));
  }

  /**
   * A place.
   *
   * @param url HTTP address to which answers are posted
   * @param key what the hub shows there as a bearer token (RFC 6750, 2.1); empty for none
   */
  public record Place(URI url, @DefaultValue("") String key) {

    /** Refuses what is no address of this kind. */
    public Place {
      if (url == null
          || !String.valueOf(url.getScheme()).matches("https?")
          || url.getHost() == null) {
        throw new IllegalArgumentException(
            "yibiao.exchange.callbacks.<department>.url must be an http or https address, not "
                + url);
      }
    }
  }
}
