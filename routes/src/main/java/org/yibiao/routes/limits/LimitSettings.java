package org.yibiao.routes.limits;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Breaker;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.adapters.kit.Maintenance;

/**
 * Limits that the hub's operators set over a department's own: {@code
 * yibiao.departments.<code>.limits.at-once} and so on. A calendar replaces the whole calendar;
 * {@code yibiao.calendars=false} has no department closed, for simulators that never are.
 */
@Component
class LimitSettings {

  private final Binder binder;
  private final boolean calendars;

  LimitSettings(Environment environment) {
    this.binder = Binder.get(environment);
    this.calendars = environment.getProperty("yibiao.calendars", Boolean.class, true);
  }

  Limits over(DepartmentDescriptor department) {
    String place = "yibiao.departments." + department.department() + ".limits.";
    Limits own = department.limits();
    return new Limits(
        find(place + "at-once", Integer.class).orElse(own.atOnce()),
        find(place + "per-second", BigDecimal.class).orElse(own.perSecond()),
        breaker(place, own.breaker()),
        calendars ? maintenance(place, own) : List.of());
  }

  private List<Maintenance> maintenance(String place, Limits own) {
    return binder
        .bind(place + "maintenance", Bindable.listOf(Maintenance.class))
        .orElse(own.maintenance());
  }

  private Breaker breaker(String place, Breaker own) {
    return new Breaker(
        find(place + "breaker.failures", Integer.class).orElse(own.failures()),
        find(place + "breaker.of", Integer.class).orElse(own.of()),
        find(place + "breaker.at-least", Integer.class).orElse(own.atLeast()),
        find(place + "breaker.slower-than", Duration.class).orElse(own.slowerThan()),
        find(place + "breaker.open-for", Duration.class).orElse(own.openFor()),
        find(place + "breaker.try-with", Integer.class).orElse(own.tryWith()));
  }

  private <T> Optional<T> find(String name, Class<T> type) {
    return Optional.ofNullable(binder.bind(name, type).orElse(null));
  }
}
