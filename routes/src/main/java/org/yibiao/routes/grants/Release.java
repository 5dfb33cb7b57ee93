package org.yibiao.routes.grants;

import org.yibiao.standard.v1.Confidentiality;

/**
 * In which form data are given.
 *
 * @param clear the highest class of confidentiality that is given as it is; what is above it is
 *     masked, or left out if it has no masked form
 * @param verdictsOnly whether nothing is given but answers of yes or no
 */
public record Release(Confidentiality clear, boolean verdictsOnly) {

  /** The data as they are. */
  public static final Release WHOLE = new Release(Confidentiality.SENSITIVE, false);
}
