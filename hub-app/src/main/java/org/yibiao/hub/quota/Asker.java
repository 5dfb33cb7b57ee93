package org.yibiao.hub.quota;

import java.util.Arrays;

/** Whose calls are counted together. */
public sealed interface Asker {

  /**
   * A department with those who work for it, another program, or a person.
   *
   * @param name the department's code, or the login's name
   */
  record Known(String name) implements Asker {}

  /**
   * An applicant, who asks for nobody but themselves.
   *
   * @param name the login's name
   */
  record Applicant(String name) implements Asker {}

  /**
   * Whoever calls from an address without a login.
   *
   * @param address IPv4, or the first half of IPv6, which is what one subscriber has
   */
  record Unknown(String address) implements Asker {

    private static final String GROUP = ":";
    private static final int HALF = 4;

    /** The asker at an address as the servlet container writes it. */
    public static Unknown at(String address) {
      if (!address.contains(GROUP)) {
        return new Unknown(address);
      }
      String[] groups = address.split(GROUP);
      return new Unknown(String.join(GROUP, Arrays.copyOf(groups, Math.min(HALF, groups.length))));
    }
  }
}
