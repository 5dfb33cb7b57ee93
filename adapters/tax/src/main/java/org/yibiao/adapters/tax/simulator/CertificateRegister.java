package org.yibiao.adapters.tax.simulator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.yibiao.standard.SafeXml;

/** The deed-tax certificates that were given out, as the exchange with the land registry has it. */
final class CertificateRegister {

  private final Rows rows;

  CertificateRegister(Rows rows) {
    this.rows = rows;
  }

  /**
   * A certificate.
   *
   * @param isValid false if it was made void
   * @param declaration the {@code SBZTTSXX} of the declaration that was paid
   */
  record Certificate(String number, boolean isValid, String declaration) {

    Element root() {
      try {
        return SafeXml.parse(declaration).getDocumentElement();
      } catch (SAXException e) {
        throw new IllegalStateException("The register holds broken XML of " + number, e);
      }
    }
  }

  /** Keeps the certificate of a declaration that was paid. */
  void keep(String declaration) {
    Element root = new Certificate("", true, declaration).root();
    String number = Xml.text(root, "PZHM");
    rows.change(
        "MERGE INTO fw_ws (pzhm, bdcdyh, sbzt) KEY (pzhm) VALUES (?, ?, ?)",
        number,
        Xml.text(root, "FWUUID"),
        declaration);
    parties(root)
        .forEach(
            party ->
                rows.change(
                    "MERGE INTO fw_ws_dsr (pzhm, zjhm, mc) KEY (pzhm, zjhm) VALUES (?, ?, ?)",
                    number,
                    Xml.text(party, "NSRSBH"),
                    Xml.text(party, "MC")));
  }

  List<Certificate> ofUnit(String unit) {
    return rows.all(
        "SELECT * FROM fw_ws WHERE bdcdyh = ? ORDER BY pzhm",
        CertificateRegister::certificate,
        unit);
  }

  List<Certificate> ofPerson(String name, String number) {
    return rows.all(
        "SELECT w.* FROM fw_ws w JOIN fw_ws_dsr d ON d.pzhm = w.pzhm"
            + " WHERE d.mc = ? AND d.zjhm = ? ORDER BY w.pzhm",
        CertificateRegister::certificate,
        name,
        number);
  }

  Optional<Certificate> find(String number) {
    return rows.first(
        "SELECT * FROM fw_ws WHERE pzhm = ?", CertificateRegister::certificate, number);
  }

  void makeVoid(String number) {
    rows.change("UPDATE fw_ws SET pzzt = '0' WHERE pzhm = ?", number);
  }

  private static Stream<Element> parties(Element declaration) {
    return Stream.of("CSF", "ZRF")
        .map(declaration::getElementsByTagName)
        .flatMap(CertificateRegister::elements);
  }

  private static Stream<Element> elements(NodeList found) {
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
  }

  private static Certificate certificate(ResultSet row) throws SQLException {
    return new Certificate(
        row.getString("pzhm"), row.getString("pzzt").equals("1"), row.getString("sbzt"));
  }
}
