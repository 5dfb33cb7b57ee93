package org.yibiao.adapters.tax.simulator;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What other departments' changes came, each event once, whatever message it came in. */
final class ChangeRegister {

  private final Rows rows;

  ChangeRegister(Rows rows) {
    this.rows = rows;
  }

  /** Keeps a company's change; one that is kept already stays as it is. */
  Verdict take(Element change) {
    String event = Xml.text(change, "sjbs");
    if (!rows.exist("SELECT 1 FROM sczt_bg WHERE sjbs = ?", event)) {
      rows.change(
          "INSERT INTO sczt_bg (sjbs, nsrsbh, bgxh, bglx, bgmx) VALUES (?, ?, ?, ?, ?)",
          event,
          Xml.text(change, "nsrsbh"),
          Xml.text(change, "bgxh"),
          Xml.text(change, "bglx_dm"),
          details(change));
    }
    return Verdict.received();
  }

  /** The changes of a company, one a line, in the order in which they came. */
  String of(String number) {
    return String.join(
        "\n",
        rows.all(
            "SELECT sjbs, bgxh, bglx, bgmx FROM sczt_bg WHERE nsrsbh = ? ORDER BY xh",
            row ->
                "%s %s bglx=%s %s"
                    .formatted(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4))
                    .strip(),
            number));
  }

  private static String details(Element change) {
    NodeList found = change.getElementsByTagNameNS("*", "bgmx");
    String all =
        IntStream.range(0, found.getLength())
            .mapToObj(at -> detail((Element) found.item(at)))
            .collect(Collectors.joining("；"));
    return all.length() > 4000 ? all.substring(0, 4000) : all;
  }

  private static String detail(Element each) {
    return "%s %s→%s"
        .formatted(Xml.text(each, "bgxm_dm"), Xml.text(each, "bgqnr"), Xml.text(each, "bghnr"));
  }
}
