package org.yibiao.adapters.tax;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;

/** Element {@code doService} of the WSDL. */
@XmlRootElement(name = "doService", namespace = TaxNames.FRONT)
public class DoService {

  private String request;

  /** The transaction as text. */
  @XmlElement(name = "request", required = true)
  public String getRequest() {
    return request;
  }

  public void setRequest(String request) {
    this.request = request;
  }
}
