package org.yibiao.adapters.declared.database;

import java.util.Locale;
import java.util.Map;
import org.apache.camel.Processor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.adapters.kit.Why;

/** Places the requests of one service. */
record RequestDesk(
    RequestTable requests,
    String keyColumn,
    DepartmentCharset charset,
    Map<String, String> parameters) {

  /**
   * Route step: a request in, nothing out. The key is what the native message has in the key's
   * column, or else the message id.
   */
  Processor place(Processor toNative) {
    return exchange -> {
      exchange.setProperty(AdapterContract.NATIVE_PARAMETERS, parameters);
      toNative.process(exchange);
      String text = exchange.getMessage().getMandatoryBody(String.class);
      charset.encode(text);
      Map<String, Object> columns = FlatRow.columns(text);
      ServiceRequest request = exchange.getProperty(AdapterContract.REQUEST, ServiceRequest.class);
      String id = request.id().value();
      place(columns.getOrDefault(keyColumn.toLowerCase(Locale.ROOT), id).toString(), columns);
    };
  }

  /**
   * Places a row.
   *
   * @throws DepartmentUnavailable if no connection was had. After any later failure it is not known
   *     whether the row was written, so that one leaves as it is.
   * @throws RequestNotCarried if the table does not take the row
   */
  private void place(String key, Map<String, Object> columns) {
    try {
      requests.place(key, columns);
    } catch (CannotGetJdbcConnectionException e) {
      throw new DepartmentUnavailable("The department's database cannot be reached", e);
    } catch (DuplicateKeyException e) {
      throw e;
    } catch (DataIntegrityViolationException e) {
      String reason = e.getMostSpecificCause().getMessage();
      throw new RequestNotCarried(
          Why.of("部门前置库不接受该记录：" + reason, "The exchange table refuses the row: " + reason));
    }
  }
}
