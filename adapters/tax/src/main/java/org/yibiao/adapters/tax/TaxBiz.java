package org.yibiao.adapters.tax;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;

/** Element {@code taxBiz} of the WSDL. */
@XmlRootElement(name = "taxBiz", namespace = TaxNames.FRONT)
public class TaxBiz {

  private String request;

  /** The message as text. */
  @XmlElement(name = "request", required = true)
  public String getRequest() {
    return request;
  }

  public void setRequest(String request) {
    this.request = request;
  }
}
