package org.yibiao.routes.grants;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.catalogue.DataCatalogue;

/** Which grants there are, and which of them are in force. */
@Component
public class GrantBook {

  private static final int MOST = 500;

  private final GrantLedger ledger;
  private final GrantUses uses;
  private final StandingGrants standing;
  private final DataCatalogue catalogue;
  private final Clock clock;
  private final ZoneId zone;

  GrantBook(
      GrantLedger ledger,
      GrantUses uses,
      StandingGrants standing,
      DataCatalogue catalogue,
      Clock clock,
      @Value("${yibiao.zone:Asia/Shanghai}") String zone) {
    this.ledger = ledger;
    this.uses = uses;
    this.standing = standing;
    this.catalogue = catalogue;
    this.clock = clock;
    this.zone = ZoneId.of(zone);
  }

  /** What is in force between this department and this resource, the widest first. */
  public List<DataGrant> inForce(String grantee, CatalogueEntry entry) {
    if (entry.resource().sharing() == Sharing.NOT_SHARED) {
      return List.of();
    }
    List<DataGrant> kept = ledger.of(grantee, entry.resource().code());
    return Stream.concat(kept.stream(), unkept(standing.of(grantee, entry).stream(), kept))
        .filter(grant -> grant.isInForce(clock.instant()))
        .sorted(Comparator.comparing(grant -> !grant.terms().fields().isEmpty()))
        .toList();
  }

  /** Whether data of this resource may still be given to this department under a grant. */
  public boolean isInForce(String id, String grantee, String resource) {
    return find(id, grantee, resource)
        .filter(grant -> grant.isInForce(clock.instant()))
        .isPresent();
  }

  /** All in which a department has a part, the newest first. */
  public List<DataGrant> with(String department) {
    List<DataGrant> kept = ledger.with(department, MOST);
    return Stream.concat(kept.stream(), unkept(standing.with(department), kept)).toList();
  }

  /** The grant with this identifier, which is of this resource to this department. */
  public Optional<DataGrant> find(String id, String grantee, String resource) {
    return ledger
        .find(id)
        .or(
            () ->
                catalogue
                    .byCode(resource)
                    .flatMap(entry -> standing.of(grantee, entry))
                    .filter(grant -> grant.id().equals(id)));
  }

  /** The grant with this identifier; who knows whose it is finds it sooner. */
  public Optional<DataGrant> find(String id) {
    return ledger.find(id).or(() -> standing(id));
  }

  /**
   * Uses a grant once.
   *
   * @return false if it was used as often as it may be today
   */
  public boolean use(DataGrant grant) {
    return grant.terms().perDay().isEmpty()
        || uses.use(
            grant.id(),
            LocalDate.ofInstant(clock.instant(), zone),
            grant.terms().perDay().getAsInt());
  }

  private Optional<DataGrant> standing(String id) {
    return catalogue.all().stream()
        .map(entry -> entry.holder().department().value())
        .distinct()
        .flatMap(standing::with)
        .filter(grant -> grant.id().equals(id))
        .findFirst();
  }

  /** A decision that is kept stands above the descriptor. */
  private static Stream<DataGrant> unkept(Stream<DataGrant> standing, List<DataGrant> kept) {
    List<String> known = kept.stream().map(DataGrant::id).toList();
    return standing.filter(grant -> !known.contains(grant.id()));
  }
}
