package org.yibiao.routes;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/**
 * The departments that are plugged in now, by code and by service. They may come and go while it
 * runs. One that was withdrawn is still known, for the cases that it had a part in, but is not
 * asked.
 */
public class Departments {

  private final Set<DepartmentCode> withdrawn = ConcurrentHashMap.newKeySet();
  private volatile Plugged plugged = Plugged.in(Map.of());

  /** All at one moment: every message asks several times, and hardly ever one comes or goes. */
  private record Plugged(
      Map<DepartmentCode, DepartmentAdapter> byCode,
      Map<ServiceCode, DepartmentAdapter> byService,
      List<DepartmentDescriptor> descriptors) {

    static Plugged in(Map<DepartmentCode, DepartmentAdapter> byCode) {
      Map<ServiceCode, DepartmentAdapter> byService = new HashMap<>();
      for (DepartmentAdapter adapter : byCode.values()) {
        adapter.descriptor().services().forEach(own -> byService.putIfAbsent(own.code(), adapter));
      }
      return new Plugged(
          byCode, byService, byCode.values().stream().map(DepartmentAdapter::descriptor).toList());
    }

    Plugged with(DepartmentAdapter adapter) {
      Map<DepartmentCode, DepartmentAdapter> all = new LinkedHashMap<>(byCode);
      all.put(adapter.descriptor().department(), adapter);
      return in(all);
    }
  }

  /**
   * These departments to begin with.
   *
   * @throws IllegalArgumentException if two have the same code
   */
  public Departments(Collection<? extends DepartmentAdapter> adapters) {
    for (DepartmentAdapter adapter : adapters) {
      if (plug(adapter).isPresent()) {
        throw new IllegalArgumentException(
            "Two departments are called " + adapter.descriptor().department());
      }
    }
  }

  /**
   * Puts a department in the place of the one of its code, from the next question on.
   *
   * @return the one that was there
   */
  public synchronized Optional<DepartmentAdapter> plug(DepartmentAdapter adapter) {
    DepartmentCode code = adapter.descriptor().department();
    Optional<DepartmentAdapter> before = find(code);
    plugged = plugged.with(adapter);
    withdrawn.remove(code);
    return before;
  }

  /**
   * The department is not asked any more.
   *
   * @return it, unless it was not there or was withdrawn before
   */
  public Optional<DepartmentAdapter> withdraw(DepartmentCode code) {
    return find(code).filter(there -> withdrawn.add(code));
  }

  /** True if it is plugged in and was not withdrawn. */
  public boolean isAsked(DepartmentCode code) {
    return plugged.byCode().containsKey(code) && !withdrawn.contains(code);
  }

  /** The department of this code. */
  public Optional<DepartmentAdapter> find(DepartmentCode code) {
    return Optional.ofNullable(plugged.byCode().get(code));
  }

  /** Every department, with those that were withdrawn. */
  public List<DepartmentAdapter> adapters() {
    return List.copyOf(plugged.byCode().values());
  }

  /**
   * Every department's descriptor, with those that were withdrawn; the same list until a department
   * is plugged in.
   */
  public List<DepartmentDescriptor> all() {
    return plugged.descriptors();
  }

  /**
   * The department that offers a service.
   *
   * @throws IllegalArgumentException if nobody does
   */
  public DepartmentDescriptor offering(ServiceCode service) {
    return adapterOf(service).descriptor();
  }

  /** What the hub knows of a service. */
  public DepartmentDescriptor.Service service(ServiceCode service) {
    return offering(service).service(service);
  }

  /** The endpoint that takes a service's requests now. */
  public String requestsOf(ServiceCode service) {
    return adapterOf(service).requestsOf(service);
  }

  private DepartmentAdapter adapterOf(ServiceCode service) {
    return Optional.ofNullable(plugged.byService().get(service))
        .orElseThrow(() -> new IllegalArgumentException("Nobody offers " + service));
  }
}
