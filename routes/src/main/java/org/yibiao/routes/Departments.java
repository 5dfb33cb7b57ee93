package org.yibiao.routes;

import java.util.Collection;
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

  private final Map<DepartmentCode, DepartmentAdapter> byCode = new ConcurrentHashMap<>();
  private final Set<DepartmentCode> withdrawn = ConcurrentHashMap.newKeySet();

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
  public Optional<DepartmentAdapter> plug(DepartmentAdapter adapter) {
    DepartmentCode code = adapter.descriptor().department();
    Optional<DepartmentAdapter> before = Optional.ofNullable(byCode.put(code, adapter));
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
    return byCode.containsKey(code) && !withdrawn.contains(code);
  }

  /** The department of this code. */
  public Optional<DepartmentAdapter> find(DepartmentCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Every department, with those that were withdrawn. */
  public List<DepartmentAdapter> adapters() {
    return List.copyOf(byCode.values());
  }

  /** Every department's descriptor, with those that were withdrawn. */
  public List<DepartmentDescriptor> all() {
    return byCode.values().stream().map(DepartmentAdapter::descriptor).toList();
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
    return byCode.values().stream()
        .filter(each -> offers(each, service))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Nobody offers " + service));
  }

  private static boolean offers(DepartmentAdapter adapter, ServiceCode service) {
    return adapter.descriptor().services().stream().anyMatch(own -> own.code().equals(service));
  }
}
