package org.yibiao.adapters.kit;

import java.util.List;
import org.w3c.dom.Element;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.XmlSchemaCheck;

/** A body of the standard as an answer mapping made it, not yet held against the standard. */
sealed interface MadeBody {

  /** Name of the body's element, such as {@code ownership}. */
  String element();

  /** What is wrong with it. */
  List<Finding> check(XmlSchemaCheck standard);

  /**
   * An instance of the generated class.
   *
   * @throws org.yibiao.standard.NotReadable if it is not right, which a check would have said
   */
  Object document();

  /** One that a stylesheet made. */
  record OfTree(Element tree) implements MadeBody {
    @Override
    public String element() {
      return tree.getLocalName();
    }

    @Override
    public List<Finding> check(XmlSchemaCheck standard) {
      return standard.check(tree);
    }

    @Override
    public Object document() {
      return CanonicalXml.read(tree, Object.class);
    }
  }

  /** One that was made of data. */
  record OfData(Object document) implements MadeBody {
    @Override
    public String element() {
      return CanonicalXml.rootElement(document);
    }

    @Override
    public List<Finding> check(XmlSchemaCheck standard) {
      return standard.checkDocument(document);
    }
  }
}
