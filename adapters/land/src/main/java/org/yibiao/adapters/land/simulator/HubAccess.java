package org.yibiao.adapters.land.simulator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * How the hub comes in, as both sides agreed.
 *
 * @param port where the database server listens
 * @param database the database's name, which is also the name of its file
 * @param user the hub's database user
 */
record HubAccess(int port, String database, String user, String password) {

  private static final Pattern URL =
      Pattern.compile("jdbc:h2:tcp://(?:127\\.0\\.0\\.1|localhost):(\\d+)/\\./(\\w+)(;.*)?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

  HubAccess {
    if (!NAME.matcher(user).matches()) {
      throw new IllegalArgumentException("Not a database user's name: " + user);
    }
  }

  static HubAccess of(DepartmentSettings settings) {
    Matcher url = URL.matcher(settings.text("jdbc-url"));
    if (!url.matches()) {
      throw new IllegalArgumentException(
          "The simulator serves jdbc:h2:tcp://127.0.0.1:<port>/./<name>, not "
              + settings.text("jdbc-url"));
    }
    return new HubAccess(
        Integer.parseInt(url.group(1)),
        url.group(2),
        settings.text("user"),
        settings.text("password"));
  }
}
