package org.yibiao.adapters.declared.simulator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * How the hub comes into a simulated exchange database, as both sides agreed.
 *
 * @param url as in the settings
 * @param port where the database server listens
 * @param database the database's name, which is also the name of its file
 * @param user the hub's database user
 */
record DatabaseAccess(String url, int port, String database, String user, String password) {

  private static final Pattern URL =
      Pattern.compile("jdbc:h2:tcp://(?:127\\.0\\.0\\.1|localhost):(\\d+)/\\./(\\w+)(;.*)?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

  DatabaseAccess {
    if (!NAME.matcher(user).matches()) {
      throw new IllegalArgumentException("Not a database user's name: " + user);
    }
  }

  static DatabaseAccess of(DepartmentSettings settings) {
    String url = settings.text("jdbc-url");
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "The simulator serves jdbc:h2:tcp://127.0.0.1:<port>/./<name>, not " + url);
    }
    return new DatabaseAccess(
        url,
        Integer.parseInt(parts.group(1)),
        parts.group(2),
        settings.text("user"),
        settings.text("password"));
  }
}
