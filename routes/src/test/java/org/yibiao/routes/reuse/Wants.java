package org.yibiao.routes.reuse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.yibiao.routes.Samples;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** What is wanted, and what is fetched for it. Every subject is another. */
record Wants(String subject, String purpose, List<String> fields, Duration freshness) {

  static final String RESOURCE = "9990000000/00001";
  static final String HOLDER = "register-office";

  static Wants something() {
    return new Wants("320211-" + Samples.newMessageId(), "核定契税", List.of(), Duration.ofHours(1));
  }

  Wants only(String... pointers) {
    return new Wants(subject, purpose, List.of(pointers), freshness);
  }

  Wants forPurpose(String other) {
    return new Wants(subject, other, fields, freshness);
  }

  Wants freshFor(Duration time) {
    return new Wants(subject, purpose, fields, time);
  }

  Wanted wanted() {
    return wantedOf(RESOURCE);
  }

  Wanted wantedOf(String resource) {
    return new Wanted(HOLDER, subject, resource, List.of("320211", purpose), fields, freshness);
  }

  /** What the holder gives now. */
  static Fetched fetched(String owner) {
    ObjectNode body = CanonicalJson.mapper().createObjectNode().put("owner", owner);
    return new Fetched(
        Instant.now(), List.of(new Fetched.Datum(body, List.of("/certificateNumber"))));
  }
}
