package org.yibiao.adapters.marketregulation;

import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** A registration under way: the reply to it and, if it is a success, the key persons so far. */
final class Registration {

  private final Reply reply;
  private final PersonList persons;

  private Registration(Reply reply) {
    this.reply = reply;
    this.persons = new PersonList(creditCode());
  }

  /**
   * A registration that the department replied to.
   *
   * @throws AnswerNotUnderstood if the reply belongs to another request, or is a success that does
   *     not say whom it registered
   */
  static Registration of(Reply reply, String serial) {
    boolean names = reply.json().has("BIZSEQ") || reply.isSuccess();
    if (names && !reply.text("BIZSEQ").equals(serial)) {
      throw new AnswerNotUnderstood("The answer belongs to another request: " + reply.said());
    }
    Registration registration = new Registration(reply);
    if (reply.isSuccess() && registration.creditCode().isEmpty()) {
      throw new AnswerNotUnderstood("A registration without a credit code");
    }
    return registration;
  }

  String creditCode() {
    return reply.json().path("DATA").path("uniscid").asString("");
  }

  String companyName() {
    return reply.json().path("DATA").path("entname").asString("");
  }

  PersonList persons() {
    return persons;
  }

  /** True while pages of the key persons are missing. */
  boolean lacksPersons() {
    return reply.isSuccess() && !persons.isComplete();
  }

  /** The one native answer that reply and pages make together. */
  String wholeAnswer() {
    ObjectNode whole = CanonicalJson.mapper().createObjectNode();
    whole.set("REGISTER", reply.json());
    persons.pages().forEach(whole.putArray("PERSONS")::add);
    return whole.toString();
  }
}
