package org.yibiao.hub.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DataField;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.TypeEntry;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;

/** The data that a service's answer holds: of the standard's body, or as the service declares. */
final class AnswerFields {

  private static final String FREE_BODY = "dataRecord";
  private static final int DEEPEST = 5;
  private static final String BELOW = " › ";

  private final List<CatalogueField> fields = new ArrayList<>();

  private AnswerFields() {}

  static List<CatalogueField> of(CatalogueEntry entry) {
    AnswerFields all = new AnswerFields();
    String body = entry.resource().body();
    if (body.equals(FREE_BODY)) {
      all.declared(entry.service().answer().fields(), "", new Name("", ""));
    } else {
      Dictionary.V1
          .typeAt(at(body))
          .ifPresent(type -> all.standard(type, "", new Name("", ""), DEEPEST));
    }
    return List.copyOf(all.fields);
  }

  private void standard(TypeEntry type, String path, Name within, int depth) {
    for (FieldEntry field : type.fields().values()) {
      String pointer = path + "/" + field.name();
      Name label = below(within, new Name(field.names().zh(), field.names().en()));
      Optional<TypeEntry> inside = Dictionary.V1.type(field.type()).filter(TypeEntry::isComplex);
      if (inside.isPresent() && depth > 0) {
        standard(inside.get(), pointer, label, depth - 1);
      } else {
        add(pointer, label, Optional.of(field));
      }
    }
  }

  /** The standard gives one class to whatever a service declares. */
  private void declared(List<DataField> declared, String path, Name within) {
    for (DataField field : declared) {
      String pointer = path + "/" + field.name();
      if (field.isTable()) {
        declared(field.fields(), pointer, below(within, field.label()));
      } else {
        add(
            pointer,
            below(within, field.label()),
            Dictionary.V1.fieldAt(at(FREE_BODY + "/item/value")));
      }
    }
  }

  private void add(String pointer, Name label, Optional<FieldEntry> field) {
    fields.add(
        new CatalogueField(
            pointer, label, field.map(found -> CatalogueField.Level.of(found.confidentiality()))));
  }

  private static Place at(String body) {
    return Place.root("evidenceResponse").below("evidence/" + body);
  }

  private static Name below(Name within, Name label) {
    return within.zh().isEmpty()
        ? label
        : new Name(within.zh() + BELOW + label.zh(), within.en() + BELOW + label.en());
  }
}
