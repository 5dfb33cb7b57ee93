package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSComponent;
import com.sun.xml.xsom.XSType;
import tools.jackson.databind.node.ObjectNode;

/**
 * A type with the component that names and describes it.
 *
 * @param type the type
 * @param described the type itself, or the element whose own type it is
 */
record NamedType(XSType type, XSComponent described) {

  static NamedType of(Field field) {
    XSType type = field.type();
    return new NamedType(type, type.isLocal() ? field.element() : type);
  }

  Labels labels() {
    return Labels.of(described);
  }

  ObjectNode schema() {
    ObjectNode schema =
        type.isComplexType()
            ? ObjectSchema.of(type.asComplexType())
            : SimpleTypeSchema.of(type.asSimpleType());
    labels().annotate(schema);
    return schema;
  }
}
