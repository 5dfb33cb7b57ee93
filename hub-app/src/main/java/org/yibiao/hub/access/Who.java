package org.yibiao.hub.access;

import java.util.List;
import java.util.Set;

/** Who may call something. */
sealed interface Who {

  /**
   * Everybody.
   *
   * @param why nothing is lost by it
   */
  record Everybody(String why) implements Who {}

  /** Whoever has logged in. */
  record AnyLogin() implements Who {}

  /** Those with one of the roles. */
  record Those(Set<Role> roles) implements Who {}

  /**
   * Whoever holds the case's key, and those of whom {@link CaseAccess} says that it concerns them.
   */
  record ThoseOfTheCase() implements Who {}

  /** Those of whom {@link AttachmentAccess} says that the file concerns them. */
  record ThoseOfTheAttachment() implements Who {}

  static Who those(Role... roles) {
    return new Those(Set.copyOf(List.of(roles)));
  }
}
