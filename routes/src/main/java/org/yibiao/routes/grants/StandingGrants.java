package org.yibiao.routes.grants;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DataResource.Grant;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.routes.Askers;
import org.yibiao.routes.Departments;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.standard.value.DepartmentCode;

/**
 * The grants that need no application: those that the holder gives in its own descriptor, and the
 * registration for an unconditional resource that a department's descriptor asks for.
 */
@Component
class StandingGrants {

  private final DataCatalogue catalogue;
  private final Departments departments;
  private final Askers askers;

  StandingGrants(DataCatalogue catalogue, Departments departments, Askers askers) {
    this.catalogue = catalogue;
    this.departments = departments;
    this.askers = askers;
  }

  /** What this department has of this resource without having applied for it. */
  Optional<DataGrant> of(String grantee, CatalogueEntry entry) {
    Optional<Grant> given =
        entry.resource().grants().stream()
            .filter(grant -> grant.department().equals(grantee))
            .findFirst();
    boolean isRegistered =
        entry.resource().sharing() == Sharing.UNCONDITIONAL && asksFor(grantee, entry);
    return given
        .or(() -> isRegistered ? Optional.of(Grant.whole(grantee)) : Optional.empty())
        .map(each -> grant(entry, each));
  }

  /** All in which this department has a part. */
  Stream<DataGrant> with(String department) {
    return catalogue.all().stream()
        .flatMap(
            entry ->
                Stream.concat(
                        departments.all().stream().map(each -> each.department().value()),
                        askers.others().stream())
                    .filter(
                        other ->
                            other.equals(department)
                                || entry.holder().department().value().equals(department))
                    .flatMap(other -> of(other, entry).stream()));
  }

  private boolean asksFor(String grantee, CatalogueEntry entry) {
    return DepartmentCode.isValid(grantee)
        && departments
            .find(new DepartmentCode(grantee))
            .filter(
                each ->
                    each.descriptor().asks().stream()
                            .anyMatch(ask -> ask.service().equals(entry.service().code()))
                        || each.descriptor().subscriptions().stream()
                            .anyMatch(wish -> wish.resource().equals(entry.resource().code())))
            .isPresent();
  }

  private static DataGrant grant(CatalogueEntry entry, Grant given) {
    return new DataGrant(
        id(given.department(), entry.resource().code()),
        entry.resource().code(),
        entry.holder().department().value(),
        given.department(),
        DataGrant.State.GRANTED,
        DataGrant.Origin.DESCRIPTOR,
        new DataGrant.Terms(
            given.fields(),
            List.of(),
            List.of(),
            Optional.empty(),
            OptionalInt.empty(),
            new Release(given.clearUpTo(), given.verdictsOnly())),
        "",
        "",
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty());
  }

  /** The same on every node and at every start: it is taken back under it. */
  private static String id(String grantee, String resource) {
    String name = "grant:" + resource + ":" + grantee;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
