package org.yibiao.hub.access;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of access ({@code yibiao.access.*}).
 *
 * @param audience what an access token's {@code aud} must name
 * @param claims where an access token of another provider says what
 * @param redirects addresses beside the hub's own to which a browser may return after a login
 * @param passwordStrength cost of a new password's bcrypt hash, 4 to 31: each one more doubles what
 *     guessing, and each login, costs; less than the 10 that it is by itself is for tests only
 * @param firstUsers people who get a login when the hub starts with an empty database, by name
 */
@ConfigurationProperties("yibiao.access")
record AccessSettings(
    @DefaultValue("yibiao") String audience,
    @DefaultValue Claims claims,
    @DefaultValue List<String> redirects,
    @DefaultValue("10") int passwordStrength,
    @DefaultValue Map<String, FirstUser> firstUsers) {

  /**
   * Claims of an access token; a dot leads into a claim, such as {@code realm_access.roles}.
   *
   * @param roles a list of role names
   * @param department a department's code
   * @param citizenId a citizen's identity number
   */
  record Claims(
      @DefaultValue("roles") String roles,
      @DefaultValue("department") String department,
      @DefaultValue("citizen_id") String citizenId) {}

  /**
   * One who gets a login at the first start.
   *
   * @param roles names of roles
   * @param department the department that they work for, or empty
   * @param citizenId their identity number if they are an applicant, or empty
   * @param password their first password; empty: a random one is made and printed once
   */
  record FirstUser(
      @DefaultValue List<String> roles,
      @DefaultValue("") String department,
      @DefaultValue("") String citizenId,
      @DefaultValue("") String password) {}
}
