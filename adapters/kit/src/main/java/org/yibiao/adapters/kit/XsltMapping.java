package org.yibiao.adapters.kit;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.language.Stylesheet;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.SafeXml;

/**
 * A mapping as an XSLT 3.0 stylesheet. One that cannot express what a request holds says so by an
 * error {@code not-carried} of the kit's namespace, whose text is Chinese, {@code " | "} and
 * English.
 */
record XsltMapping(String name, Stylesheet stylesheet) implements Mapping {

  private static final QName NOT_CARRIED = new QName(NativeAnswer.NAMESPACE, "not-carried");
  private static final Pattern TWO_LANGUAGES = Pattern.compile("(.*?) \\| (.*)", Pattern.DOTALL);

  static XsltMapping compile(DepartmentFolder folder, String path) {
    return new XsltMapping(path, Stylesheet.compile(folder.file(path), folder.root()));
  }

  @Override
  public String request(ServiceRequest request, Map<String, String> parameters) {
    try {
      return stylesheet.ofEvents(told -> CanonicalXml.write(request.document(), told), parameters);
    } catch (SaxonApiException e) {
      if (NOT_CARRIED.equals(e.getErrorCode())) {
        throw notCarried(e.getMessage());
      }
      throw new IllegalStateException(name + " failed: " + e.getMessage(), e);
    }
  }

  private static RequestNotCarried notCarried(String words) {
    Matcher both = TWO_LANGUAGES.matcher(words);
    return new RequestNotCarried(
        both.matches() ? Why.of(both.group(1), both.group(2)) : Why.of(words, words));
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
