package org.yibiao.adapters.declared.simulator;

import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.SaxonApiException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.language.Stylesheet;
import org.yibiao.standard.SafeXml;

/**
 * Answers by an XSLT 3.0 stylesheet over the native request, which makes {@code <simulated
 * key="…">} with the native answer in it. Its parameter {@code serial} is a number that was never
 * given before.
 */
final class StylesheetDesk implements Desk {

  private final Stylesheet stylesheet;
  private final String file;
  private final Memory memory;

  StylesheetDesk(DepartmentFolder folder, String file, Memory memory) {
    this.stylesheet = Stylesheet.compile(folder.file(file), folder.root());
    this.file = file;
    this.memory = memory;
  }

  @Override
  public Optional<Simulated> answer(String request) {
    try {
      Map<String, String> parameters = Map.of("serial", Long.toString(memory.next(file)));
      String made = stylesheet.ofXml(SafeXml.source(request), parameters);
      return answer(SafeXml.parse(made).getDocumentElement());
    } catch (SaxonApiException | SAXException e) {
      return Optional.empty();
    }
  }

  private static Optional<Simulated> answer(Element simulated) {
    for (Node node = simulated.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        Optional<String> key =
            Optional.of(simulated.getAttribute("key")).filter(text -> !text.isEmpty());
        return Optional.of(new Simulated(key, SafeXml.write(element), Simulated.OK));
      }
    }
    return Optional.empty();
  }
}
