package org.yibiao.demo.portal;

import java.nio.charset.StandardCharsets;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.v1.Problem;

/** The hub did not accept a request; says why, in the hub's own words. */
public class NotAccepted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotAccepted(String message) {
    super(message);
  }

  static NotAccepted of(int status, byte[] body) {
    try {
      return new NotAccepted(status + " " + text(CanonicalJson.read(body, Problem.class)));
    } catch (NotReadable e) {
      return new NotAccepted(status + " " + new String(body, StandardCharsets.UTF_8));
    }
  }

  private static String text(Problem problem) {
    StringBuilder text = new StringBuilder(problem.getTitle());
    problem
        .getFinding()
        .forEach(
            finding ->
                text.append("; ")
                    .append(finding.getPointer())
                    .append(": ")
                    .append(finding.getMessage().getZh())
                    .append(" · ")
                    .append(finding.getMessage().getEn()));
    return text.toString();
  }
}
