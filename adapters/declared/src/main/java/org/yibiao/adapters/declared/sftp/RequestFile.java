package org.yibiao.adapters.declared.sftp;

import com.jcraft.jsch.JSchException;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.ServiceRequest;

/** Makes the file of a request: the same request again makes the same file anew. */
record RequestFile(FileForm form, Map<String, String> parameters) {

  /** Route step: a request in, the file and its name out. */
  Processor prepared(Processor toNative) {
    return exchange -> {
      exchange.setProperty(AdapterContract.NATIVE_PARAMETERS, parameters);
      toNative.process(exchange);
      byte[] file = form.write(List.of(exchange.getMessage().getMandatoryBody(String.class)));
      ServiceRequest request = exchange.getProperty(AdapterContract.REQUEST, ServiceRequest.class);
      exchange.getMessage().removeHeaders("*");
      exchange
          .getMessage()
          .setHeader(Exchange.FILE_NAME, request.id().value() + "." + form.extension());
      exchange.getMessage().setBody(file);
    };
  }

  /**
   * Route step after a failure.
   *
   * @throws DepartmentUnavailable if no session came about: the department has seen nothing
   */
  static void tellWhetherItLeft(Exchange exchange) throws Exception {
    Exception failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof JSchException) {
        throw new DepartmentUnavailable("The SFTP server cannot be reached", failure);
      }
    }
    throw failure;
  }
}
