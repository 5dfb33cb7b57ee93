package org.yibiao.routes.reuse;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals what must lie in the grid for a while and is for nobody else, under a key of its own. */
@Component
public class Vault {

  private final Seal seal;

  Vault(ReuseSettings settings) {
    this.seal = new Seal(new Tags(settings.key()).key("vault"));
  }

  /** Seals data for a place. */
  public byte[] close(byte[] open, String place) {
    return seal.close(open, place);
  }

  /** What was sealed for this place; none if it was changed, or sealed for another. */
  public Optional<byte[]> open(byte[] sealed, String place) {
    return seal.open(sealed, place);
  }
}
