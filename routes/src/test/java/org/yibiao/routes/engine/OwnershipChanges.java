package org.yibiao.routes.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.ChangeKind;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.Ownership;

/** Changes that the register office reports of units that no other test knows. */
final class OwnershipChanges {

  static final String RESOURCE = "9990000000/00001";
  static final String HOLDER = "register-office";

  private OwnershipChanges() {}

  static String unit(int number) {
    return "320211001001GB%05dF%08d"
        .formatted(System.nanoTime() / 1000 % 100_000, System.nanoTime() / 7 % 10_000_000 + number);
  }

  static ChangeEvent numbered(String unit) {
    ChangeEvent event = event(unit, ChangeKind.UPDATED);
    event.getChange().setSequence(1);
    return event;
  }

  static ChangeEvent event(String unit, ChangeKind kind) {
    ChangeEvent event = sample("changeEvent-company-change", "", ChangeEvent.class);
    event.getChange().setEventId(UUID.randomUUID().toString());
    event.getChange().setResourceCode(RESOURCE);
    event.getChange().setDepartment(HOLDER);
    event.getChange().setKind(kind);
    event.getChange().setSequence(0);
    DataSubject subject = new DataSubject();
    subject.setRealEstateUnitCode(unit);
    event.getChange().setSubject(subject);
    event.getChange().setEnterpriseRegistration(null);
    event.getChange().getChangedField().clear();
    if (kind == ChangeKind.UPDATED) {
      event
          .getChange()
          .setOwnership(
              sample("evidenceResponse-ownership", "/evidence/0/ownership", Ownership.class));
      event.getChange().getOwnership().setRealEstateUnitCode(unit);
    }
    return event;
  }

  private static <T> T sample(String name, String pointer, Class<T> type) {
    try (var in =
        DocumentType.class.getResourceAsStream("/standard/1.0/samples/" + name + ".json")) {
      return CanonicalJson.read(CanonicalJson.tree(in.readAllBytes()).at(pointer), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
