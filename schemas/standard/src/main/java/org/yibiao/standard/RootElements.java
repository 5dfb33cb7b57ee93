package org.yibiao.standard;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.annotation.XmlElementDecl;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.yibiao.standard.v1.ObjectFactory;

/**
 * Which root element an object of the generated model is. A class made of an element says so
 * itself; one made of a named type may be several elements, and then stands for a service's result.
 */
final class RootElements {

  private static final String RESULT = "Result";

  /** The name for each class that does not say itself which element it is. */
  private static final ClassValue<Optional<String>> DECLARED =
      new ClassValue<>() {
        @Override
        protected Optional<String> computeValue(Class<?> type) {
          return declared(type);
        }
      };

  private RootElements() {}

  /** What can be marshalled for this object. */
  static Object of(Object document) {
    boolean knowsItself =
        document instanceof JAXBElement
            || document.getClass().isAnnotationPresent(XmlRootElement.class);
    if (knowsItself) {
      return document;
    }
    Optional<String> name = DECLARED.get(document.getClass());
    return name.isPresent() ? named(name.get(), document) : document;
  }

  /**
   * The name of the object's root element.
   *
   * @throws IllegalArgumentException if it has none
   */
  static String nameOf(Object document) {
    return Optional.ofNullable(document.getClass().getAnnotation(XmlRootElement.class))
        .map(XmlRootElement::name)
        .or(() -> DECLARED.get(document.getClass()))
        .orElseThrow(() -> new IllegalArgumentException("Not a document: " + document.getClass()));
  }

  @SuppressWarnings("unchecked")
  private static JAXBElement<?> named(String name, Object document) {
    QName element = new QName(CanonicalXml.NAMESPACE, name);
    return new JAXBElement<>(element, (Class<Object>) document.getClass(), document);
  }

  private static Optional<String> declared(Class<?> type) {
    return Arrays.stream(ObjectFactory.class.getMethods())
        .filter(method -> method.isAnnotationPresent(XmlElementDecl.class))
        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {type}))
        .map(RootElements::name)
        .min(
            Comparator.comparing((String name) -> !name.endsWith(RESULT))
                .thenComparing(name -> name));
  }

  private static String name(Method method) {
    return method.getAnnotation(XmlElementDecl.class).name();
  }
}
