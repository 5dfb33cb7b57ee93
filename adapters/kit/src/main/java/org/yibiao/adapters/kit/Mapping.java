package org.yibiao.adapters.kit;

import java.util.Map;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;

/**
 * A mapping between the standard and a native form, in a language that a library runs: XSLT 3.0
 * ({@code .xsl}) or JSONata ({@code .jsonata}). Compiled once, used by many threads.
 */
sealed interface Mapping permits XsltMapping, JsonataMapping {

  /**
   * The mapping in this file of the folder.
   *
   * @throws IllegalArgumentException if it cannot be compiled
   */
  static Mapping compile(
      DepartmentFolder folder, DepartmentDescriptor descriptor, Service service, String path) {
    return path.endsWith(".jsonata")
        ? JsonataMapping.compile(folder, descriptor, service, path)
        : XsltMapping.compile(folder, path);
  }

  /**
   * The request in native form.
   *
   * @throws RequestNotCarried if it holds a code that the department has none for
   */
  String request(ServiceRequest request, Map<String, String> parameters);

  /**
   * The native answer, read.
   *
   * @throws AnswerNotUnderstood if it cannot be read
   */
  NativeAnswer answer(String text, boolean isXml, Map<String, String> parameters);
}
