package org.yibiao.adapters.land.simulator;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.yibiao.adapters.land.simulator.RealEstateUnit.Owner;
import org.yibiao.adapters.land.simulator.RealEstateUnit.State;

/** Writes a verdict as respond XML. */
final class Respond {

  private final XMLStreamWriter xml;

  private Respond(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String write(String bizMsgId, Verdict verdict) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new Respond(xml).document(bizMsgId, verdict);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The answer cannot be written", e);
    }
    return text.toString();
  }

  private void document(String bizMsgId, Verdict verdict) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("respond");
    element("BizMsgID", bizMsgId);
    element("SuccessFlag", verdict.code() == ResponseCode.FOUND ? "1" : "0");
    element("ResponseCode", verdict.code().digits());
    element("ResponseInfo", verdict.info());
    element("CertID", verdict.unit().map(RealEstateUnit::certificate).orElse(""));
    element("QRCode", "");
    xml.writeStartElement("AdditionalData");
    if (verdict.unit().isPresent()) {
      rows(verdict.unit().get());
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void rows(RealEstateUnit unit) throws XMLStreamException {
    row("KTT_FW_H", unit);
    xml.writeAttribute("ZL", unit.location());
    xml.writeAttribute("YT", unit.use());
    xml.writeAttribute("MJ", unit.area());
    row("QLT_FW_FDCQ_YZ", unit);
    xml.writeAttribute("BDCQZH", unit.certificate());
    if (unit.state() != State.NORMAL) {
      row(unit.state() == State.MORTGAGED ? "QLF_QL_DYAQ" : "QLF_QL_CFDJ", unit);
      xml.writeAttribute("QSZT", "1");
    }
    for (int order = 0; order < unit.owners().size(); order++) {
      row("ZTT_GY_QLR", unit);
      owner(order + 1, unit.owners().get(order));
    }
  }

  private void owner(int order, Owner owner) throws XMLStreamException {
    xml.writeAttribute("SXH", Integer.toString(order));
    xml.writeAttribute("QLRMC", owner.name());
    if (owner.documentNumber().isPresent()) {
      xml.writeAttribute("ZJH", owner.documentNumber().get());
    }
    if (owner.share().isPresent()) {
      xml.writeAttribute("QLBL", owner.share().get());
    }
  }

  private void row(String table, RealEstateUnit unit) throws XMLStreamException {
    xml.writeEmptyElement(table);
    xml.writeAttribute("BDCDYH", unit.code());
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
