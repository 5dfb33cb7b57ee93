package org.yibiao.adapters.kit;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import org.yibiao.adapters.kit.DepartmentDescriptor.Translation;
import org.yibiao.standard.CanonicalXml;

/**
 * A mapping as an XSLT 3.0 stylesheet. One that cannot express what a request holds says so by an
 * error {@code not-carried} of the kit's namespace, whose text is Chinese, {@code " | "} and
 * English.
 */
record XsltMapping(String name, NativeStylesheet form) implements Mapping {

  private static final QName NOT_CARRIED = new QName(NativeAnswer.NAMESPACE, "not-carried");
  private static final Pattern TWO_LANGUAGES = Pattern.compile("(.*?) \\| (.*)", Pattern.DOTALL);

  static XsltMapping compile(DepartmentFolder folder, Translation translation) {
    return new XsltMapping(
        translation.mapping(),
        NativeStylesheet.compile(folder, translation.mapping(), translation.schema()));
  }

  @Override
  public String request(RequestView request, Map<String, String> parameters) {
    String text = made(request.document(), parameters);
    RequestNotCarried.throwIfAny(form.check(text));
    return text;
  }

  private String made(Object document, Map<String, String> parameters) {
    try {
      return form.stylesheet().ofEvents(told -> CanonicalXml.write(document, told), parameters);
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
  public NativeAnswer answer(String text, Map<String, String> parameters) {
    try {
      return NativeAnswer.of(form.read(text, parameters, AnswerNotUnderstood::againstOwnSchema));
    } catch (SaxonApiException e) {
      throw new AnswerNotUnderstood(name + " cannot read the answer: " + e.getMessage(), e);
    }
  }
}
