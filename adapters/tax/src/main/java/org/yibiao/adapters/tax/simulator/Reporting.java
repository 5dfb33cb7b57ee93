package org.yibiao.adapters.tax.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.yibiao.adapters.tax.simulator.CertificateRegister.Certificate;
import org.yibiao.adapters.tax.simulator.StatusRegister.Status;

/**
 * Changes of the register, and the reports of them to the hub: each is kept until the hub has said
 * that it has it.
 */
final class Reporting {

  private static final String ABNORMAL = "05";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Register register;
  private final StatusRegister states;
  private final CertificateRegister certificates;
  private final HubLine hub;
  private final Clock clock;

  Reporting(Register register, HubLine hub, Clock clock) {
    this.register = register;
    this.states = new StatusRegister(register.rows());
    this.certificates = new CertificateRegister(register.rows());
    this.hub = hub;
    this.clock = clock;
  }

  /** A report that waits to be sent. */
  private record Waiting(String serial, String kind, String content) {}

  /** Puts a taxpayer into another state, and lets a report wait. */
  void state(String number, String state) {
    register.transaction(
        () -> {
          Status before = states.find(number).orElseThrow();
          states.change(number, state, state.equals(ABNORMAL) ? today().toString() : "");
          Status now = states.find(number).orElseThrow();
          return add("Z", report(before, now));
        });
  }

  /** Makes a certificate void, and lets a report wait. */
  void certificateIsVoid(String number) {
    register.transaction(
        () -> {
          certificates.makeVoid(number);
          Certificate certificate = certificates.find(number).orElseThrow();
          return add(
              "W",
              certificate
                  .declaration()
                  .replace("<SHZT>20<", "<SHZT>30<")
                  .replaceFirst("<SJRQ>[^<]*<", "<SJRQ>" + TIME.format(now()) + "<")
                  .replaceFirst("<ZTSM>[^<]*<", "<ZTSM>已作废<")
                  .replaceFirst("<BZ>[^<]*<", "<BZ>%CD%CB%CB%B0%D7%F7%B7%CF<"));
        });
  }

  /** Sends what waits, the oldest first, until the hub takes one not; gives the last code. */
  String send() {
    String code = "";
    for (Waiting waiting : waiting()) {
      code = sent(waiting);
      if (!code.equals("000") && !code.equals("0")) {
        return code;
      }
      register.transaction(
          () -> register.rows().change("UPDATE ts_bg SET fsbz = 'Y' WHERE xh = ?", waiting.serial));
    }
    return code;
  }

  /** Has the last report wait again, as after a failure between the hub and here. */
  void forgetTheLastAcknowledgement() {
    register.transaction(
        () ->
            register
                .rows()
                .change("UPDATE ts_bg SET fsbz = 'N' WHERE xh = (SELECT MAX(xh) FROM ts_bg)"));
  }

  private String sent(Waiting waiting) {
    if (waiting.kind.equals("W")) {
      return CallText.text(hub.call("taxBiz", house(waiting)), "FHM");
    }
    String authority = "1" + CallText.text(waiting.content, "djxh").substring(4, 10) + "0000";
    String taxMl =
        waiting.content.replace("@bglsh@", "%020d".formatted(Long.parseLong(waiting.serial)));
    String string = new CallText(authority, clock).transaction("SWZJ.YBT.TS.NSRZTBG", taxMl);
    return CallText.text(hub.call("doService", string), "Code");
  }

  private static String house(Waiting waiting) {
    return "<?xml version=\"1.0\" encoding=\"GBK\"?><TAXBIZML><SBZTTSXXLIST>"
        + waiting.content
        + "</SBZTTSXXLIST></TAXBIZML>";
  }

  private String report(Status before, Status now) {
    return QueryText.taxMl(
        "NSRZTBGRequest",
        "<bglsh>@bglsh@</bglsh><yznsrzt_dm>%s</yznsrzt_dm><bgrq>%s</bgrq>%s"
            .formatted(before.state(), TIME.format(now()), QueryText.status(now, today())));
  }

  private int add(String kind, String content) {
    return register.rows().change("INSERT INTO ts_bg (lx, nr) VALUES (?, ?)", kind, content);
  }

  private List<Waiting> waiting() {
    return register.transaction(
        () ->
            register
                .rows()
                .all(
                    "SELECT xh, lx, nr FROM ts_bg WHERE fsbz = 'N' ORDER BY xh",
                    row -> new Waiting(row.getString(1), row.getString(2), row.getString(3))));
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.ofHours(8));
  }

  private LocalDate today() {
    return now().toLocalDate();
  }
}
