package org.yibiao.standard;

import javax.xml.transform.ErrorListener;
import javax.xml.transform.TransformerException;

/** Takes every error of a transformation as fatal, and prints nothing. */
final class Silent implements ErrorListener {

  @Override
  public void warning(TransformerException e) {
    // a warning does not make a transformation fail
  }

  @Override
  public void error(TransformerException e) throws TransformerException {
    throw e;
  }

  @Override
  public void fatalError(TransformerException e) throws TransformerException {
    throw e;
  }
}
