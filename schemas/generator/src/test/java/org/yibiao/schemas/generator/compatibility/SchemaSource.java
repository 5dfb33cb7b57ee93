package org.yibiao.schemas.generator.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The text of a standard's XSDs, to be changed.
 *
 * @param files trees by file name
 */
record SchemaSource(Map<String, Document> files) {

  static SchemaSource read(Path folder) throws IOException {
    Map<String, Document> files = new TreeMap<>();
    try (Stream<Path> xsds = Files.list(folder)) {
      for (Path xsd : xsds.toList()) {
        files.put(xsd.getFileName().toString(), parse(xsd));
      }
    }
    return new SchemaSource(files);
  }

  SchemaSource copy() {
    Map<String, Document> copies = new TreeMap<>();
    files.forEach((name, tree) -> copies.put(name, (Document) tree.cloneNode(true)));
    return new SchemaSource(copies);
  }

  Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, Document> file : files.entrySet()) {
      try {
        TransformerFactory.newDefaultInstance()
            .newTransformer()
            .transform(
                new DOMSource(file.getValue()),
                new StreamResult(folder.resolve(file.getKey()).toFile()));
      } catch (TransformerException e) {
        throw new IOException(e);
      }
    }
    return folder.resolve("standard.xsd");
  }

  /** All components that fulfil the condition. */
  List<Element> find(Predicate<Element> condition) {
    return files.values().stream().flatMap(SchemaSource::elements).filter(condition).toList();
  }

  private static Stream<Element> elements(Document tree) {
    NodeList all = tree.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "*");
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
  }

  private static Document parse(Path xsd) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(xsd.toFile());
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }
}
