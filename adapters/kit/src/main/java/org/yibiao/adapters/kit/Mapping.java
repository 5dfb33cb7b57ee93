package org.yibiao.adapters.kit;

import java.util.Map;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentDescriptor.Translation;

/**
 * A mapping between the standard and a native form, in a language that a library runs: XSLT 3.0
 * ({@code .xsl}) or JSONata ({@code .jsonata}), with the department's own schema of the native
 * side, which is held against the native message while it is read or before it leaves. Compiled
 * once, used by many threads.
 */
sealed interface Mapping permits XsltMapping, JsonataMapping {

  /**
   * The mapping in this file of the folder, with the schema beside it.
   *
   * @throws IllegalArgumentException if it cannot be compiled
   */
  static Mapping compile(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      Service service,
      Translation translation) {
    return translation.mapping().endsWith(".jsonata")
        ? JsonataMapping.compile(folder, descriptor, service, translation)
        : XsltMapping.compile(folder, translation);
  }

  /**
   * The request in native form.
   *
   * @throws RequestNotCarried if it holds a code that the department has none for, or what the
   *     native schema does not allow
   */
  String request(RequestView request, Map<String, String> parameters);

  /**
   * The native answer, read.
   *
   * @throws AnswerNotUnderstood if it is against the native schema or cannot be read
   */
  NativeAnswer answer(String text, Map<String, String> parameters);
}
