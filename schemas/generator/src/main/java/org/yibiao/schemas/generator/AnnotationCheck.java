package org.yibiao.schemas.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the standard says of each of its types and fields all that a reader needs: a name in both
 * languages, a definition in both languages and a class of confidentiality. A field may leave the
 * last two to its type, and the class to the type that holds it.
 */
record AnnotationCheck(StandardXsd standard) {

  /** What is missing, a line for each gap; none if the annotations are complete. */
  List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    standard.types().forEach((name, type) -> type(name, type, gaps));
    return gaps;
  }

  private static void type(String name, NamedType type, List<String> gaps) {
    Labels labels = type.labels();
    names(name, labels, gaps);
    if (!isDefined(labels)) {
      gaps.add(name + " has no definition in both languages");
    }
    if (type.type().isComplexType()) {
      ContentModel.of(type.type().asComplexType())
          .fields()
          .forEach(field -> field(name, labels, field, gaps));
    }
  }

  private static void field(String holder, Labels holding, Field field, List<String> gaps) {
    String place = holder + "/" + field.name();
    Labels labels = Labels.of(field.element());
    names(place, labels, gaps);
    if (!isDefined(labels) && (field.isBuiltIn() || !isDefined(NamedType.of(field).labels()))) {
      gaps.add(place + " has no definition in both languages, and neither has its type");
    }
    if (confidentiality(holding, field).isEmpty()) {
      gaps.add(place + " has no class of confidentiality, nor has its type or its holder");
    }
  }

  /** The class of a field: its own, or else its type's, or else that of the type that holds it. */
  static Optional<String> confidentiality(Labels holding, Field field) {
    return Labels.of(field.element())
        .confidentiality()
        .or(
            () ->
                field.isBuiltIn()
                    ? Optional.empty()
                    : NamedType.of(field).labels().confidentiality())
        .or(holding::confidentiality);
  }

  private static void names(String place, Labels labels, List<String> gaps) {
    Map.of("Chinese", labels.zh(), "English", labels.en()).entrySet().stream()
        .filter(name -> name.getValue().filter(text -> !text.isEmpty()).isEmpty())
        .forEach(name -> gaps.add(place + " has no " + name.getKey() + " name"));
  }

  private static boolean isDefined(Labels labels) {
    return labels.definitionZh().isPresent() && labels.definitionEn().isPresent();
  }
}
