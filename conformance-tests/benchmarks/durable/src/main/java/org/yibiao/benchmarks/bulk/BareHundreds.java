package org.yibiao.benchmarks.bulk;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.UnmarshallerHandler;
import java.util.BitSet;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.yibiao.standard.v1.Batch;
import org.yibiao.standard.v1.BatchRecord;

/**
 * Hundred by hundred, builds a tree of a batch's records for the rules, and counts their digest.
 */
final class BareHundreds extends DefaultHandler {

  private static final String NAMESPACE = "urn:yibiao:standard:v1";
  private static final int TOGETHER = 100;
  private static final Attributes NONE = new AttributesImpl();

  private final BareRules rules;
  private final JAXBContext model;
  private final BareDigests digests = new BareDigests();
  private final BitSet wrong = new BitSet();
  private final StringBuilder outside = new StringBuilder();
  private BuildingContentHandler tree;
  private UnmarshallerHandler object;
  private boolean isWithin;
  private int records;
  private String stated = "";

  BareHundreds(BareRules rules, JAXBContext model) throws SAXException {
    this.rules = rules;
    this.model = model;
    open();
  }

  /** Which records break a rule. */
  BitSet wrong() {
    return wrong;
  }

  private void open() throws SAXException {
    try {
      tree = rules.newTree();
      object = model.createUnmarshaller().getUnmarshallerHandler();
    } catch (SaxonApiException | JAXBException e) {
      throw new SAXException(e);
    }
    for (ContentHandler each : both()) {
      each.startDocument();
      each.startPrefixMapping("", NAMESPACE);
      each.startElement(NAMESPACE, "batch", "batch", NONE);
    }
  }

  private ContentHandler[] both() {
    return new ContentHandler[] {tree, object};
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    isWithin |= local.equals("record");
    outside.setLength(0);
    if (isWithin) {
      tree.startElement(uri, local, name, attributes);
      object.startElement(uri, local, name, attributes);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (isWithin) {
      tree.characters(text, start, length);
      object.characters(text, start, length);
    } else {
      outside.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (isWithin) {
      tree.endElement(uri, local, name);
      object.endElement(uri, local, name);
    }
    if (local.equals("record")) {
      isWithin = false;
      records++;
      if (records % TOGETHER == 0) {
        close();
        open();
      }
    } else if (local.equals("trailer")) {
      close();
    } else if (local.equals("value") && !isWithin) {
      stated = outside.toString();
    }
  }

  @Override
  public void endDocument() {
    digests.mustBe(stated);
  }

  private void close() throws SAXException {
    for (ContentHandler each : both()) {
      each.endElement(NAMESPACE, "batch", "batch");
      each.endPrefixMapping("");
      each.endDocument();
    }
    try {
      int first = (records - 1) / TOGETHER * TOGETHER;
      rules.broken(tree.getDocumentNode()).stream().forEach(each -> wrong.set(first + each));
      for (BatchRecord each : ((Batch) object.getResult()).getRecord()) {
        digests.add(BareJson.canonical(each));
      }
    } catch (SaxonApiException | JAXBException e) {
      throw new SAXException(e);
    }
  }
}
