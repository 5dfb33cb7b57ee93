package org.yibiao.adapters.land.simulator;

import java.util.List;
import java.util.Optional;

/**
 * A page of the register.
 *
 * @param code BDCDYH
 * @param location ZL
 * @param certificate BDCQZH
 * @param use YT
 * @param area MJ
 */
record RealEstateUnit(
    String code,
    String location,
    String certificate,
    String use,
    String area,
    State state,
    List<Owner> owners) {

  enum State {
    NORMAL,
    MORTGAGED,
    SEALED_UP
  }

  /** An owner with document number and share, where they are registered. */
  record Owner(String name, Optional<String> documentNumber, Optional<String> share) {}

  boolean belongsTo(String name) {
    return owners.stream().anyMatch(owner -> owner.name().equals(name));
  }
}
