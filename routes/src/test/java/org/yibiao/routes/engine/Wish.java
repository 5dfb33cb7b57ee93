package org.yibiao.routes.engine;

import java.time.OffsetDateTime;
import java.util.List;
import org.yibiao.routes.subscriptions.Condition;
import org.yibiao.routes.subscriptions.SubscriptionApplication;

/** An application for a subscription, of which a test changes one thing. */
record Wish(
    String resource,
    String area,
    List<String> kinds,
    List<Condition> where,
    String purpose,
    OffsetDateTime from) {

  Wish resource(String code) {
    return new Wish(code, area, kinds, where, purpose, from);
  }

  Wish area(String code) {
    return new Wish(resource, code, kinds, where, purpose, from);
  }

  Wish kinds(String kind) {
    return new Wish(resource, area, List.of(kind), where, purpose, from);
  }

  Wish where(String field, String value) {
    return new Wish(resource, area, kinds, List.of(new Condition(field, value)), purpose, from);
  }

  Wish purpose(String words) {
    return new Wish(resource, area, kinds, where, words, from);
  }

  Wish from(OffsetDateTime moment) {
    return new Wish(resource, area, kinds, where, purpose, moment);
  }

  SubscriptionApplication build() {
    return new SubscriptionApplication(resource, area, kinds, where, purpose, "", from);
  }
}
