package org.yibiao.benchmarks.requests.bare;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.yibiao.benchmarks.durable.work.Database;
import org.yibiao.benchmarks.durable.work.Trail;
import org.yibiao.benchmarks.requests.departments.SlowDepartment;
import org.yibiao.standard.CanonicalJson;

/**
 * What the bare web server must do at the least: look whether the asker's key is right, as the hub
 * does with a program's, enter into a chained trail who asked for what, and give the answer after
 * the commit.
 */
final class BareServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String BASIC = "Basic ";
  private static final String ID = "\"messageId\":\"";
  private static final int ID_LENGTH = 36;

  private final transient Database database;
  private final byte[] login;
  private final byte[] answer;

  BareServlet(Database database, String login, byte[] answer) {
    this.database = database;
    this.login = login.getBytes(StandardCharsets.UTF_8);
    this.answer = answer.clone();
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isKnown(request)) {
      response.sendError(401);
      return;
    }
    String content = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String detail = detail(id(content));
    database.write(
        transaction -> {
          Trail.enter(transaction, SlowDepartment.KEEPABLE.resource(), detail);
          return detail;
        });
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(answer.length);
    response.getOutputStream().write(answer);
  }

  private boolean isKnown(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(shown -> shown.startsWith(BASIC))
        .map(shown -> Base64.getDecoder().decode(shown.substring(BASIC.length())))
        .filter(shown -> MessageDigest.isEqual(shown, login))
        .isPresent();
  }

  private static String id(String content) {
    int from = content.indexOf(ID) + ID.length();
    return content.substring(from, from + ID_LENGTH);
  }

  /** As much as the hub's entry says, in the one field that this trail has for it. */
  private static String detail(String id) {
    return CanonicalJson.mapper()
        .createObjectNode()
        .put("actor", "portal")
        .put("action", "data-request")
        .put("outcome", "done")
        .put("messageId", id)
        .put("protocol", "REST/JSON")
        .put("subject", "real-estate-unit 320211001001GB00001F00010001")
        .put("purpose", "核定契税")
        .put("ground", "《中华人民共和国契税法》第六条")
        .toString();
  }
}
