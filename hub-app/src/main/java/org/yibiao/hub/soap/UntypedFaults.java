package org.yibiao.hub.soap;

import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.phase.Phase;
import org.yibiao.routes.intake.Problems;

/** Gives the standard's problem to faults of CXF itself, such as for text that is not SOAP. */
class UntypedFaults extends AbstractSoapInterceptor {

  UntypedFaults() {
    super(Phase.PREPARE_SEND);
  }

  @Override
  public void handleMessage(SoapMessage message) {
    Exception failure = message.getContent(Exception.class);
    if (failure instanceof Fault fault && fault.getDetail() == null) {
      fault.setFaultCode(Fault.FAULT_CODE_CLIENT);
      fault.setDetail(ProblemFault.detail(Problems.notSoap()));
    }
  }
}
