package org.yibiao.routes.catalogue;

import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;

/**
 * A data resource and the service that gives it.
 *
 * @param holder the department that holds the data
 */
public record CatalogueEntry(DepartmentDescriptor holder, Service service, DataResource resource) {}
