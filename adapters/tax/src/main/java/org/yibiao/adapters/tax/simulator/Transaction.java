package org.yibiao.adapters.tax.simulator;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;
import tools.jackson.databind.JsonNode;

/** One transaction as it came in: the string, read with the department's own means. */
final class Transaction {

  private static final DepartmentFolder FOLDER = new DepartmentFolder("tax");
  private static final SchemaCheck OUTSIDE =
      XmlSchemaCheck.of(FOLDER.file("native/wire-request.xsd"));
  private static final SchemaCheck REGISTRATION =
      XmlSchemaCheck.of(FOLDER.file("native/taxml-request.xsd"));
  private static final SchemaCheck QUERY =
      XmlSchemaCheck.of(FOLDER.file("native/taxml-query-request.xsd"));
  private static final SchemaCheck CHANGE =
      XmlSchemaCheck.of(FOLDER.file("native/taxml-change-request.xsd"));

  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private final String string;
  private final Element service;

  private Transaction(String string, Element service) {
    this.string = string;
    this.service = service;
  }

  /** Throws {@link NotATransaction} if there is no serial that one could answer to. */
  static Transaction of(String string) throws NotATransaction {
    try {
      Transaction read = new Transaction(string, SafeXml.parse(string).getDocumentElement());
      if (!read.head("tran_seq").matches("[0-9a-f]{32}")) {
        throw new NotATransaction("No tran_seq");
      }
      return read;
    } catch (SAXException e) {
      throw new NotATransaction("The string is not XML: " + e.getMessage());
    }
  }

  String head(String name) {
    return Xml.text(service, name);
  }

  /** The taxpayer to register, or the reason why there is none that keeps to the schema. */
  Element registration() throws AgainstSchema {
    return business(REGISTRATION);
  }

  /** A company's change, or the reason why there is none that keeps to the schema. */
  Element companyChange() throws AgainstSchema {
    return business(CHANGE);
  }

  /** The conditions of a query of this type. */
  JsonNode conditions(String type) throws AgainstSchema {
    Element query = business(QUERY);
    if (!query.getAttributeNS(INSTANCE, "type").equals(type)) {
      throw new AgainstSchema("Not a " + type);
    }
    return CanonicalJson.tree(Xml.text(query, "reqStr").getBytes(StandardCharsets.UTF_8));
  }

  private Element business(SchemaCheck inside) throws AgainstSchema {
    refuse(OUTSIDE, string.getBytes(StandardCharsets.UTF_8));
    try {
      byte[] gbk = Base64.getMimeDecoder().decode(Xml.text(service, "body"));
      String text = Charset.forName("GBK").newDecoder().decode(ByteBuffer.wrap(gbk)).toString();
      Element business = SafeXml.parse(text).getDocumentElement();
      refuse(inside, SafeXml.write(business).getBytes(StandardCharsets.UTF_8));
      return business;
    } catch (IllegalArgumentException | CharacterCodingException | SAXException e) {
      throw new AgainstSchema(e.toString());
    }
  }

  private static void refuse(SchemaCheck schema, byte[] message) throws AgainstSchema {
    var findings = schema.check(message);
    if (!findings.isEmpty()) {
      throw new AgainstSchema(findings.get(0).getMessage().getEn());
    }
  }

  /** The message is against the department's schema. */
  static final class AgainstSchema extends Exception {
    private static final long serialVersionUID = 1L;

    AgainstSchema(String message) {
      super(message);
    }
  }
}
