package org.yibiao.hub.dcat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/** Words in both languages, as literals of the graph's current subject. */
final class Words {

  static final String CHINESE = "zh";
  private static final String ENGLISH = "en";

  private Words() {}

  static void add(ModelBuilder graph, IRI property, Name words) {
    graph
        .add(property, Values.literal(words.zh(), CHINESE))
        .add(property, Values.literal(words.en(), ENGLISH));
  }
}
