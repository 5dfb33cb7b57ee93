package org.yibiao.routes.catalogue;

import java.util.stream.Stream;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/** What the catalogue tells of: a resource that can be asked for, or one that is only listed. */
public sealed interface CatalogueItem permits LiveEntry, ListedResource {

  /** What the resource is called. */
  Name name();

  /** Code of the holder. */
  String department();

  /** What the holder is called. */
  Name departmentName();

  /** The resource itself. */
  DataResource resource();

  /** Code of the service that gives it; empty if none does. */
  String serviceCode();

  /** Whether a question to the holder is not sent away at once. */
  boolean isOpen();

  /** Whether a connected department gives it. */
  default boolean isConnected() {
    return !serviceCode().isEmpty();
  }

  /** What a search for words looks through. */
  default Stream<String> texts() {
    return Stream.concat(
        Stream.of(serviceCode(), resource().code(), department()),
        Stream.of(name(), departmentName(), resource().summary())
            .flatMap(words -> Stream.of(words.zh(), words.en())));
  }
}
