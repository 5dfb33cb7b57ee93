package org.yibiao.adapters.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What an answer mapping makes of a native answer: {@code <answer xmlns="urn:yibiao:adapter-kit"
 * code="…" message="…">} around the result in the standard's form, if there is one.
 *
 * @param code the department's own result code
 * @param message the department's own words, possibly empty
 * @param field JSON Pointer of the datum that the department complains about, if it says so
 * @param results the service's result of the standard, or of a data service the bodies
 */
record NativeAnswer(String code, String message, Optional<String> field, List<MadeBody> results) {

  static final String NAMESPACE = "urn:yibiao:adapter-kit";

  static NativeAnswer of(Element answer) {
    if (!NAMESPACE.equals(answer.getNamespaceURI()) || !"answer".equals(answer.getLocalName())) {
      throw new AnswerNotUnderstood(
          "The answer mapping made " + answer.getNodeName() + " instead of an answer");
    }
    if (answer.getAttribute("code").isEmpty()) {
      throw new AnswerNotUnderstood("The answer holds no result code");
    }
    return new NativeAnswer(
        answer.getAttribute("code"),
        answer.getAttribute("message"),
        Optional.of(answer.getAttribute("field")).filter(text -> !text.isEmpty()),
        bodies(answer));
  }

  Optional<MadeBody> result() {
    return results.stream().findFirst();
  }

  private static List<MadeBody> bodies(Element parent) {
    List<MadeBody> bodies = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        bodies.add(new MadeBody.OfTree(element));
      }
    }
    return bodies;
  }
}
