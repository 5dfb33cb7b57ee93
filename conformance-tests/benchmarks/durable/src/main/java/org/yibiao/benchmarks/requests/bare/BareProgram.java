package org.yibiao.benchmarks.requests.bare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yibiao.benchmarks.durable.work.Database;
import org.yibiao.benchmarks.durable.work.HttpDoor;
import org.yibiao.benchmarks.durable.work.SideSettings;
import org.yibiao.benchmarks.requests.asking.Questions;

/** The hub's web server and database with one servlet, which knows its answer beforehand. */
public final class BareProgram {

  /** The file with the answer. */
  public static final String ANSWER = "bench.answer";

  /** The portal's key. */
  public static final String KEY = "secret.portal.exchange-key";

  private BareProgram() {}

  /** Runs until it is killed. */
  public static void main(String[] arguments) throws IOException {
    SideSettings settings = SideSettings.ofTheProcess();
    byte[] answer = Files.readAllBytes(Path.of(settings.given().getRequiredProperty(ANSWER)));
    String login = Questions.ASKER + ":" + settings.given().getRequiredProperty(KEY);
    HttpDoor.open(settings, new BareServlet(Database.in(settings.data()), login, answer));
  }
}
