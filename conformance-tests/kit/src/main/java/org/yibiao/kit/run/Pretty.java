package org.yibiao.kit.run;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.SafeXml;

/** Sets out XML and JSON for readers; anything else stays as it is. */
final class Pretty {

  private static final int LARGEST = 500_000;

  private Pretty() {}

  static String of(String text) {
    String trimmed = text.strip();
    if (trimmed.length() > LARGEST || trimmed.isEmpty()) {
      return text;
    }
    return switch (trimmed.charAt(0)) {
      case '<' -> xml(trimmed);
      case '{', '[' -> json(trimmed);
      default -> text;
    };
  }

  private static String json(String text) {
    try {
      return CanonicalJson.mapper()
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(CanonicalJson.tree(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NotReadable e) {
      return text;
    }
  }

  private static String xml(String text) {
    try {
      Document document = SafeXml.parse(text);
      document.normalize();
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.INDENT, "yes");
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
      StringWriter written = new StringWriter();
      transformer.transform(new DOMSource(document), new StreamResult(written));
      return written.toString().replaceAll("(?m)^\\s*\\n", "");
    } catch (SAXException | TransformerException e) {
      return text;
    }
  }
}
