package org.yibiao.standard.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Severity;

/** Checks XML against an XML schema, with the platform's validator over the safe reader. */
public final class XmlSchemaCheck implements SchemaCheck {

  private final Schema schema;

  private XmlSchemaCheck(Schema schema) {
    this.schema = schema;
  }

  /**
   * A check against the schema at this address; it may include files beside it.
   *
   * @throws IllegalArgumentException if it is no valid schema
   */
  public static XmlSchemaCheck of(URL address) {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar,jar:file,nested,jar:nested");
      return new XmlSchemaCheck(factory.newSchema(address));
    } catch (SAXException e) {
      throw new IllegalArgumentException(address + " is not a valid schema: " + e.getMessage(), e);
    }
  }

  @Override
  public List<Finding> check(byte[] message) {
    Collecting errors = new Collecting();
    try {
      Validator validator = schema.newValidator();
      validator.setErrorHandler(errors);
      validator.validate(SafeXml.source(message));
    } catch (SAXParseException e) {
      errors.error(e);
    } catch (SAXException e) {
      errors.error(new SAXParseException(e.getMessage(), null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return errors.findings;
  }

  private static final class Collecting implements ErrorHandler {
    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      // a schema warning says nothing about the message
    }

    @Override
    public void error(SAXParseException e) {
      Finding finding = new Finding();
      finding.setRule("xsd");
      finding.setSeverity(Severity.ERROR);
      if (e.getLineNumber() > 0) {
        finding.setLine(e.getLineNumber());
        finding.setColumn(e.getColumnNumber());
      }
      finding.setMessage(text("不符合模式：" + e.getMessage(), e.getMessage()));
      finding.setRemedy(text("请按模式更正", "Correct it as the schema says"));
      findings.add(finding);
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }

    private static BilingualText text(String zh, String en) {
      BilingualText text = new BilingualText();
      text.setZh(zh);
      text.setEn(en);
      return text;
    }
  }
}
