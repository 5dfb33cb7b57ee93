package org.yibiao.adapters.kit;

import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.language.Stylesheet;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.SafeXml;

/** A mapping as an XSLT 3.0 stylesheet. */
record XsltMapping(String name, Stylesheet stylesheet) implements Mapping {

  static XsltMapping compile(DepartmentFolder folder, String path) {
    return new XsltMapping(path, Stylesheet.compile(folder.file(path), folder.root()));
  }

  @Override
  public String request(ServiceRequest request, Map<String, String> parameters) {
    try {
      return stylesheet.ofXml(SafeXml.source(CanonicalXml.write(request.document())), parameters);
    } catch (SaxonApiException e) {
      throw new IllegalStateException(name + " failed: " + e.getMessage(), e);
    }
  }

  @Override
  public NativeAnswer answer(String text, boolean isXml, Map<String, String> parameters) {
    try {
      String mapped =
          isXml
              ? stylesheet.ofXml(SafeXml.source(text), parameters)
              : stylesheet.ofText(text, parameters);
      return NativeAnswer.of(SafeXml.parse(mapped).getDocumentElement());
    } catch (SaxonApiException | SAXException e) {
      throw new AnswerNotUnderstood(name + " cannot read the answer: " + e.getMessage(), e);
    }
  }
}
