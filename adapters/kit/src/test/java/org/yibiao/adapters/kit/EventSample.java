package org.yibiao.adapters.kit;

import java.util.UUID;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.ChangedField;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.value.ServiceCode;

/** A department's sample of a change event, and others like it. */
public final class EventSample {

  private final byte[] xml;

  /** The sample of a service of this folder that takes change events. */
  public EventSample(DepartmentFolder folder, ServiceCode service) {
    this.xml = folder.read("samples/" + ServiceBody.ownName(service) + ".request.xml");
  }

  /** The event as it stands in the folder. */
  public ChangeEvent event() {
    return CanonicalXml.read(xml, ChangeEvent.class);
  }

  /** The same event in another message, as in a replay. */
  public ChangeEvent replayed() {
    ChangeEvent event = event();
    event.getEnvelope().setMessageId(UUID.randomUUID().toString());
    return event;
  }

  /** The subject's next event. */
  public ChangeEvent next() {
    ChangeEvent event = replayed();
    event.getChange().setEventId(UUID.randomUUID().toString());
    event.getChange().setSequence(event.getChange().getSequence() + 1);
    return event;
  }

  /** An event in which a field has changed that no department knows. */
  public ChangeEvent ofUnheardField() {
    ChangedField unheard = new ChangedField();
    unheard.setField("/unheardOf");
    unheard.setNewValue("1");
    ChangeEvent event = next();
    event.getChange().getChangedField().add(unheard);
    return event;
  }

  /** Whom an event is about, as departments write it. */
  public static String subject(ChangeEvent event) {
    DataSubject subject = event.getChange().getSubject();
    if (subject.getCreditCode() != null) {
      return subject.getCreditCode();
    }
    return subject.getCitizen() != null
        ? subject.getCitizen().getIdentityDocument().getNumber()
        : subject.getRealEstateUnitCode();
  }
}
