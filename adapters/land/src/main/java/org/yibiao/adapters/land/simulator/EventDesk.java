package org.yibiao.adapters.land.simulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;

/** Takes the changes of persons, each event once, whatever row it came in. */
final class EventDesk implements Desk {

  private final SchemaCheck schema;
  private final JdbcClient sql;

  EventDesk(DepartmentFolder folder, DepartmentDatabase database) {
    this.schema = XmlSchemaCheck.of(folder.file("native/event-message.xsd"));
    this.sql = database.sql();
  }

  @Override
  public String answer(PlacedRequest request) {
    List<Finding> findings = schema.check(request.message().getBytes(StandardCharsets.UTF_8));
    if (!findings.isEmpty()) {
      String info = findings.get(0).getMessage().getZh();
      return RowsMessage.respond(request.bizMsgId(), ResponseCode.BAD_MESSAGE, info, List.of());
    }
    keep(root(request.message()));
    return RowsMessage.respond(request.bizMsgId(), ResponseCode.FOUND, "已接收", List.of());
  }

  /** The changes of a person, one a line, in the order in which they came. */
  String of(String number) {
    return String.join(
        "\n",
        sql.sql("SELECT SJBS, BGXH, BGMX FROM REGISTER.BGTZ WHERE ZJH = ? ORDER BY XH")
            .param(number)
            .query(
                (row, at) ->
                    (row.getString(1) + " " + row.getString(2) + " " + row.getString(3)).strip())
            .list());
  }

  private void keep(Element message) {
    Element event = (Element) message.getElementsByTagName("DJF_DJ_BGTZ").item(0);
    Element person = (Element) message.getElementsByTagName("ZTT_GY_QLR").item(0);
    String id = event.getAttribute("SJBS");
    sql.sql(
            "INSERT INTO REGISTER.BGTZ (SJBS, ZJH, BGXH, BGMX) SELECT ?, ?, ?, ? WHERE NOT EXISTS"
                + " (SELECT 1 FROM REGISTER.BGTZ WHERE SJBS = ?)")
        .params(id, person.getAttribute("ZJH"), event.getAttribute("BGXH"), details(message), id)
        .update();
  }

  private static String details(Element message) {
    NodeList found = message.getElementsByTagName("DJF_DJ_BGMX");
    return IntStream.range(0, found.getLength())
        .mapToObj(at -> detail((Element) found.item(at)))
        .collect(Collectors.joining("；"));
  }

  private static String detail(Element each) {
    return "%s %s→%s"
        .formatted(
            each.getAttribute("BGXM"), each.getAttribute("BGQNR"), each.getAttribute("BGHNR"));
  }

  private static Element root(String message) {
    try {
      return SafeXml.parse(message).getDocumentElement();
    } catch (SAXException e) {
      throw new IllegalArgumentException("The message was not checked before", e);
    }
  }
}
