package org.yibiao.conformance.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applications to transfer a home: the standard's samples under a message id of their own. Homes
 * and contracts are others than the sample's, so that every test has one that nobody sold yet.
 */
public final class HomeForms {

  private static final String SAMPLES = "/standard/1.2/samples/submission-";
  private static final AtomicInteger NUMBERS =
      new AtomicInteger((int) (System.nanoTime() % 40_000_000) + 10_000_000);

  private HomeForms() {}

  /** The sample exactly as it is published, but for its message id. */
  public static String sample(String name) {
    ObjectNode submission = read(name);
    renew(submission);
    return submission.toString();
  }

  /** Another home by another contract: a person and a company sell to a couple. */
  public static String fresh(Consumer<ObjectNode> change) {
    ObjectNode submission = read("home-transfer");
    renew(submission);
    String number = Integer.toString(NUMBERS.getAndIncrement());
    ObjectNode form = form(submission);
    ((ObjectNode) form.path("property")).put("realEstateUnitCode", "320213004007GB00126F" + number);
    ((ObjectNode) form.path("contract")).put("number", "锡房存量网签试" + number);
    form.put("mortgage", "none");
    change.accept(form);
    return submission.toString();
  }

  /** Only the person sells, and the whole of it. */
  public static void withoutCompany(ObjectNode form) {
    ArrayNode sellers = (ArrayNode) form.path("seller");
    sellers.remove(1);
    ((ObjectNode) sellers.get(0)).remove("share");
  }

  private static ObjectNode form(ObjectNode submission) {
    return (ObjectNode) submission.at("/form/homeTransfer");
  }

  private static void renew(ObjectNode submission) {
    ((ObjectNode) submission.path("envelope")).put("messageId", UUID.randomUUID().toString());
  }

  private static ObjectNode read(String name) {
    try (InputStream in = HomeForms.class.getResourceAsStream(SAMPLES + name + ".json")) {
      return (ObjectNode) CanonicalJson.tree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
