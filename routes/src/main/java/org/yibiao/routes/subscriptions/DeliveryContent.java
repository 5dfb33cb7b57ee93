package org.yibiao.routes.subscriptions;

import org.springframework.stereotype.Component;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.routes.changes.ChangeLedger;
import org.yibiao.routes.subscriptions.ChangeRights.Granted;

/** The event of a delivery, as far as the subscriber may have it. */
@Component
class DeliveryContent {

  private final DataCatalogue catalogue;
  private final ChangeLedger changes;

  DeliveryContent(DataCatalogue catalogue, ChangeLedger changes) {
    this.catalogue = catalogue;
    this.changes = changes;
  }

  GivenEvent of(Subscription subscription, Delivery delivery, Granted granted) {
    String body = catalogue.byCode(subscription.wish().resource()).orElseThrow().resource().body();
    String document = changes.at(delivery.position()).orElseThrow().document();
    return GivenEvent.of(document, body, granted.fields(), granted.masking());
  }
}
