package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSAnnotation;
import com.sun.xml.xsom.XSComponent;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an annotation says about a component.
 *
 * @param zh Chinese name, from {@code documentation xml:lang="zh"}
 * @param en English name
 * @param definitionZh what it is, in a Chinese sentence, from {@code documentation
 *     source="urn:yibiao:definition"}
 * @param definitionEn the same in English
 * @param source the standard and clause that it comes from, from {@code appinfo}
 * @param confidentiality class of the data: a code of the list {@code confidentiality}
 * @param codeList identifier of the code list that its values are of
 * @param document whether the element is a document of its own
 */
record Labels(
    Optional<String> zh,
    Optional<String> en,
    Optional<String> definitionZh,
    Optional<String> definitionEn,
    Optional<String> source,
    Optional<String> confidentiality,
    Optional<String> codeList,
    boolean document) {

  private static final String MARK = "urn:yibiao:";
  private static final Labels NONE = of(Stream::empty, Stream::empty);

  static Labels of(XSComponent component) {
    XSAnnotation annotation = component.getAnnotation();
    return annotation != null && annotation.getAnnotation() instanceof Element element
        ? of(() -> children(element, "documentation"), () -> children(element, "appinfo"))
        : NONE;
  }

  private static Labels of(Supplier<Stream<Element>> words, Supplier<Stream<Element>> marks) {
    return new Labels(
        text(words.get().filter(marked("").and(in("zh")))),
        text(words.get().filter(marked("").and(in("en")))),
        text(words.get().filter(marked(MARK + "definition").and(in("zh")))),
        text(words.get().filter(marked(MARK + "definition").and(in("en")))),
        text(marks.get().filter(marked(MARK + "source"))),
        text(marks.get().filter(marked(MARK + "confidentiality"))),
        text(marks.get().filter(marked(MARK + "code-list"))),
        marks.get().anyMatch(marked(MARK + "document")));
  }

  /** Adds them to a JSON Schema: the Chinese name is its title, the English one its description. */
  void annotate(ObjectNode schema) {
    zh.ifPresent(text -> schema.put("title", text));
    en.ifPresent(text -> schema.put("description", text));
    source.ifPresent(text -> schema.put("x-source", text));
    confidentiality.ifPresent(text -> schema.put("x-confidentiality", text));
    codeList.ifPresent(text -> schema.put("x-code-list", text));
  }

  /** Adds them to an entry of the dictionary. */
  void describe(ObjectNode entry) {
    zh.ifPresent(text -> entry.put("zh", text));
    en.ifPresent(text -> entry.put("en", text));
    definitionZh.ifPresent(text -> entry.withObject("definition").put("zh", text));
    definitionEn.ifPresent(text -> entry.withObject("definition").put("en", text));
    source.ifPresent(text -> entry.put("source", text));
    confidentiality.ifPresent(text -> entry.put("confidentiality", text));
    codeList.ifPresent(text -> entry.put("codeList", text));
  }

  private static Predicate<Element> marked(String source) {
    return element -> source.equals(element.getAttribute("source"));
  }

  private static Predicate<Element> in(String language) {
    return element -> language.equals(element.getAttributeNS(XMLConstants.XML_NS_URI, "lang"));
  }

  private static Stream<Element> children(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  private static Optional<String> text(Stream<Element> elements) {
    return elements.findFirst().map(Element::getTextContent).map(String::strip);
  }
}
