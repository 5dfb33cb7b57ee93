package org.yibiao.vectors.mutation;

import java.util.List;
import org.w3c.dom.Document;
import org.yibiao.standard.CanonicalXml;

/** What can be made wrong about the root of an XML document. */
final class XmlRoot {

  private XmlRoot() {}

  static List<Mutation<Document>> mutations(XmlSite root) {
    return List.of(
        renamed(root, CanonicalXml.NAMESPACE, "unheardOf"),
        renamed(root, "urn:nobody", root.element().getLocalName()),
        renamed(root, "", root.element().getLocalName()));
  }

  private static Mutation<Document> renamed(XmlSite root, String namespace, String name) {
    return Made.at(root.place(), Operator.OTHER_ROOT, "S-ROOT")
        .breaking(Ids.ofRoot(root.type().name()))
        .as(
            root.element().getLocalName(),
            "{" + namespace + "}" + name,
            root.edit(
                element ->
                    element
                        .getOwnerDocument()
                        .renameNode(element, namespace.isEmpty() ? null : namespace, name)));
  }
}
