package org.yibiao.routes.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.limits.Availability;

/**
 * An entry of the catalogue, and whether its holder's system can be asked now, as this node sees
 * it.
 *
 * @param until when it is asked again, if it is not now and that is known
 * @param reason what it is closed for, if it is closed by its calendar
 */
public record LiveEntry(
    CatalogueEntry entry, Availability availability, Optional<Instant> until, Optional<Name> reason)
    implements CatalogueItem {

  @Override
  public Name name() {
    return entry.service().name();
  }

  @Override
  public String department() {
    return entry.holder().department().value();
  }

  @Override
  public Name departmentName() {
    return entry.holder().name();
  }

  @Override
  public DataResource resource() {
    return entry.resource();
  }

  @Override
  public String serviceCode() {
    return entry.service().code().value();
  }

  @Override
  public boolean isOpen() {
    return availability.isOpen();
  }
}
