package org.yibiao.adapters.tax;

import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.xml.ws.RequestWrapper;
import jakarta.xml.ws.ResponseWrapper;

/** The SOAP operations of {@code native/tax-service.wsdl}. */
@WebService(name = "TaxService", targetNamespace = TaxNames.FRONT)
public interface TaxService {

  /** Hands one transaction in and gives the department's answer to it. */
  @WebResult(name = "return")
  @RequestWrapper(
      localName = "doService",
      targetNamespace = TaxNames.FRONT,
      className = "org.yibiao.adapters.tax.DoService")
  @ResponseWrapper(
      localName = "doServiceResponse",
      targetNamespace = TaxNames.FRONT,
      className = "org.yibiao.adapters.tax.DoServiceResponse")
  String doService(@WebParam(name = "request") String request);

  /** Hands a message of the exchange with the land registry in and gives the answer to it. */
  @WebResult(name = "return")
  @RequestWrapper(
      localName = "taxBiz",
      targetNamespace = TaxNames.FRONT,
      className = "org.yibiao.adapters.tax.TaxBiz")
  @ResponseWrapper(
      localName = "taxBizResponse",
      targetNamespace = TaxNames.FRONT,
      className = "org.yibiao.adapters.tax.TaxBizResponse")
  String taxBiz(@WebParam(name = "request") String request);
}
