package org.yibiao.adapters.land;

import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionException;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.ServiceRequest;

/** Route steps that place a request in the exchange database. */
final class RequestDesk {

  private final RequestTable requests;
  private final SerialNumbers serials;
  private final Counties counties;

  RequestDesk(RequestTable requests, SerialNumbers serials, Counties counties) {
    this.requests = requests;
    this.serials = serials;
    this.counties = counties;
  }

  /**
   * Finds the number that the request goes under: a new one, or, for a retry, the one it has.
   *
   * @throws DepartmentUnavailable if the database cannot give one: nothing was placed yet
   */
  void number(Exchange exchange) throws InvalidPayloadException {
    ServiceRequest request = ServiceRequest.of(exchange.getMessage().getMandatoryBody());
    String county = counties.of(request);
    try {
      BizMsgId number = requests.numberOf(request.id()).orElseGet(() -> serials.next(county));
      exchange.setProperty(
          AdapterContract.NATIVE_PARAMETERS, Map.of(LandNames.BIZ_MSG_ID, number.value()));
    } catch (DataAccessResourceFailureException
        | TransientDataAccessException
        | TransactionException e) {
      throw unavailable(e);
    }
  }

  /**
   * Places the request, or has it answered again if it lies there already.
   *
   * @throws DepartmentUnavailable if no connection was had. After any later failure it is not known
   *     whether the row was written, so that one leaves as it is.
   */
  void place(Exchange exchange) throws InvalidPayloadException {
    ServiceRequest request = exchange.getProperty(AdapterContract.REQUEST, ServiceRequest.class);
    BizMsgId number = numberIn(exchange);
    try {
      requests.place(request.id(), number, exchange.getMessage().getMandatoryBody(String.class));
    } catch (CannotGetJdbcConnectionException e) {
      throw unavailable(e);
    }
  }

  private static BizMsgId numberIn(Exchange exchange) {
    Map<?, ?> parameters = exchange.getProperty(AdapterContract.NATIVE_PARAMETERS, Map.class);
    return new BizMsgId((String) parameters.get(LandNames.BIZ_MSG_ID));
  }

  private static DepartmentUnavailable unavailable(RuntimeException e) {
    return new DepartmentUnavailable("The land department's database cannot be reached", e);
  }
}
