package org.yibiao.standard.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.validation.Checked;
import org.yibiao.standard.validation.StandardValidator;

/**
 * Batches in XML.
 *
 * @param validator checks documents
 */
record XmlFace(StandardValidator validator) implements Face<XmlPart> {

  @Override
  public Checked check(Parts<XmlPart> parts, StandardVersion version, UnaryOperator<Place> seen) {
    StandIn standIn = StandIn.of(version);
    List<XmlEvent> root = standIn.root();
    List<XmlEvent> batch = new ArrayList<>(root.subList(0, root.size() - 1));
    add(parts.header().orElseGet(() -> standIn.xml().get("header")), batch);
    parts.records().forEach(record -> add(record, batch));
    add(parts.trailer().orElseGet(() -> standIn.xml().get("trailer")), batch);
    batch.add(root.get(root.size() - 1));
    return validator.checkXml(DocumentType.BATCH, () -> XmlReplay.source(batch), seen);
  }

  private static void add(XmlPart part, List<XmlEvent> batch) {
    part.events().forEach(batch::add);
  }
}
