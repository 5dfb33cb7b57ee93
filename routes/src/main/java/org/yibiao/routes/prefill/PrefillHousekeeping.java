package org.yibiao.routes.prefill;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;

/** Forgets the fingerprints of forms that were filled in and not handed in. */
@Component
class PrefillHousekeeping extends RouteBuilder {

  private final SubmittedPrefills submitted;

  PrefillHousekeeping(SubmittedPrefills submitted) {
    this.submitted = submitted;
  }

  @Override
  public void configure() {
    from("scheduler:forget-prefills?delay={{yibiao.prefill.forget-every:3600000}}")
        .routeId("forget-prefills")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        .process(exchange -> submitted.forget());
  }
}
