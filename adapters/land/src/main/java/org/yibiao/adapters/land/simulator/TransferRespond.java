package org.yibiao.adapters.land.simulator;

import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.yibiao.adapters.land.simulator.TransferApplication.Party;

/** Writes a registered transfer as respond XML. */
final class TransferRespond {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

  private final XMLStreamWriter xml;
  private final Transfer transfer;

  private TransferRespond(XMLStreamWriter xml, Transfer transfer) {
    this.xml = xml;
    this.transfer = transfer;
  }

  static String write(String bizMsgId, Transfer transfer) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new TransferRespond(xml, transfer).document(bizMsgId);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The answer cannot be written", e);
    }
    return text.toString();
  }

  private void document(String bizMsgId) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("respond");
    element("BizMsgID", bizMsgId);
    element("SuccessFlag", "1");
    element("ResponseCode", ResponseCode.FOUND.digits());
    element("ResponseInfo", "登簿完成");
    element("CertID", transfer.certificate());
    element("QRCode", "");
    xml.writeStartElement("AdditionalData");
    row("KTT_FW_H");
    xml.writeAttribute("ZL", transfer.before().location());
    right();
    if (transfer.mortgaged()) {
      row("QLF_QL_DYAQ");
      xml.writeAttribute("QSZT", "1");
    }
    holders(transfer.application().buyers(), "1");
    holders(transfer.former(), "2");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void right() throws XMLStreamException {
    TransferApplication asked = transfer.application();
    row("QLT_FW_FDCQ_YZ");
    xml.writeAttribute("YWH", transfer.registryNumber());
    xml.writeAttribute("QLLX", "4");
    xml.writeAttribute("DJLX", "200");
    xml.writeAttribute("DJYY", asked.right("DJYY"));
    xml.writeAttribute("BDCQZH", transfer.certificate());
    xml.writeAttribute("YBDCQZH", transfer.before().certificate());
    xml.writeAttribute("YSXLH", transfer.printNumber());
    xml.writeAttribute("GYFS", asked.right("GYFS"));
    if (!asked.right("FDCJYJG").isEmpty()) {
      xml.writeAttribute("FDCJYJG", asked.right("FDCJYJG"));
    }
    xml.writeAttribute("DJJG", "无锡市自然资源和规划局");
    xml.writeAttribute("DBR", "蒋文澜");
    xml.writeAttribute("DJSJ", TIME.format(transfer.at()));
    xml.writeAttribute("QSZT", "1");
  }

  private void holders(List<Party> holders, String state) throws XMLStreamException {
    for (int order = 0; order < holders.size(); order++) {
      Party holder = holders.get(order);
      row("ZTT_GY_QLR");
      xml.writeAttribute("SXH", Integer.toString(order + 1));
      xml.writeAttribute("QLRMC", holder.name());
      xml.writeAttribute("QLRLX", holder.kind());
      if (!holder.document().isEmpty()) {
        xml.writeAttribute("ZJZL", holder.documentKind());
        xml.writeAttribute("ZJH", holder.document());
      }
      if (holder.share().isPresent()) {
        xml.writeAttribute("QLBL", holder.share().get());
      }
      xml.writeAttribute("QSZT", state);
    }
  }

  private void row(String table) throws XMLStreamException {
    xml.writeEmptyElement(table);
    xml.writeAttribute("BDCDYH", transfer.before().code());
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
