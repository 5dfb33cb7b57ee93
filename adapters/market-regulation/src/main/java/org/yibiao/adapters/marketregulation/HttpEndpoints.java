package org.yibiao.adapters.marketregulation;

import java.net.URI;
import org.yibiao.adapters.kit.DepartmentSettings;

/** The department's addresses, as endpoints of the route and as paths to sign. */
final class HttpEndpoints {

  private final DepartmentSettings settings;

  HttpEndpoints(DepartmentSettings settings) {
    this.settings = settings;
  }

  String registration() {
    return endpoint(MarketRegulationNames.REGISTER_PATH);
  }

  String persons() {
    return endpoint(MarketRegulationNames.PERSONS_PATH);
  }

  String company() {
    return endpoint(MarketRegulationNames.COMPANY_PATH);
  }

  String query() {
    return endpoint(MarketRegulationNames.QUERY_PATH);
  }

  String event() {
    return endpoint(MarketRegulationNames.EVENT_PATH);
  }

  /** The whole path of a call, which its signature covers. */
  String path(String call) {
    return URI.create(settings.text("address")).getPath() + call;
  }

  private String endpoint(String call) {
    return settings.text("address")
        + call
        + "?throwExceptionOnFailure=false&disableStreamCache=true&copyHeaders=false"
        + "&followRedirects=false&userAgent=yibiao-hub"
        + "&httpClientConfigurer=#"
        + MarketRegulationNames.HTTP_CLIENT
        + "&connectTimeout="
        + settings.duration("connection-timeout").toMillis()
        + "&responseTimeout="
        + settings.duration("answer-within").toMillis();
  }
}
