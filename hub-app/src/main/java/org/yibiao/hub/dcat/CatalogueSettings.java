package org.yibiao.hub.dcat;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * What the catalogue says of itself ({@code yibiao.catalogue.*}).
 *
 * @param title its name
 * @param description what is in it
 * @param publisher who keeps it
 */
@ConfigurationProperties("yibiao.catalogue")
record CatalogueSettings(Name title, Name description, Name publisher) {}
