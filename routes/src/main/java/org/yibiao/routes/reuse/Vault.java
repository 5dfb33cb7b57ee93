package org.yibiao.routes.reuse;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals what must lie in the grid for a while and is for nobody else, under a key of its own. */
@Component
public class Vault {

  private final Seal seal;
  private final Tags tags;

  Vault(ReuseSettings settings) {
    this.tags = new Tags(settings.key());
    this.seal = new Seal(tags.key("vault"));
  }

  /** Seals data for a place. */
  public byte[] close(byte[] open, String place) {
    return seal.close(open, place);
  }

  /** Tells whether it is the same datum at the same place, and nothing else of it. */
  public String print(String datum, String place) {
    return tags.print(datum, place);
  }

  /** What was sealed for this place; none if it was changed, or sealed for another. */
  public Optional<byte[]> open(byte[] sealed, String place) {
    return seal.open(sealed, place);
  }
}
