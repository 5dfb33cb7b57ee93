package org.yibiao.adapters.tax;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;

/** Element {@code taxBizResponse} of the WSDL. */
@XmlRootElement(name = "taxBizResponse", namespace = TaxNames.FRONT)
public class TaxBizResponse {

  private String answer;

  /** The answer as text. */
  @XmlElement(name = "return", required = true)
  public String getReturn() {
    return answer;
  }

  public void setReturn(String answer) {
    this.answer = answer;
  }
}
