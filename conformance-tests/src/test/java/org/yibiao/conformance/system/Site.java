package org.yibiao.conformance.system;

import java.net.URI;

/** Where a hub can be reached. */
public interface Site {

  /** An address at the hub. */
  URI at(String path);

  /** Key of a case, as its receipt tells it: see the hub's README. */
  String caseKey(String caseNumber);
}
