package org.yibiao.kit.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Something that a step does. */
public sealed interface Action {

  /**
   * Sends a request in the standard's form through the department's adapter.
   *
   * @param sample the name of one of the folder's samples; else the one that the scenario is run
   *     for
   * @param id whether it is the sample's own message, or a new one
   * @param set JSON Pointers of the request and what is put there
   * @param remove JSON Pointers of what is taken out
   * @param rare whether a name in it is written with characters that are rare
   */
  record Send(
      Optional<String> sample, Id id, Map<String, JsonNode> set, List<String> remove, boolean rare)
      implements Action {

    /** What is absent is empty. */
    public Send {
      id = id == null ? Id.SAMPLE : id;
      set = set == null ? Map.of() : Map.copyOf(set);
      remove = remove == null ? List.of() : List.copyOf(remove);
    }
  }

  /** Which message identifier a request gets. */
  enum Id {
    SAMPLE,
    FRESH
  }

  /** Sends a step's request once more, unchanged. */
  record Again(String step) implements Action {}

  /** Asks what became of a step's request. */
  record Enquire(String step) implements Action {}

  /** Brings a step's request to its end, as a hub does it. */
  record Settle(String step) implements Action {}

  /**
   * Makes a simulator behave otherwise.
   *
   * @param delay when slow: how long it takes over an answer
   */
  record Interfere(Mode behave, Optional<Duration> delay) implements Action {}

  /** How a simulator is made to behave. */
  enum Mode {
    NORMAL,
    SLOW,
    /** Slower than the adapter waits. */
    SILENT,
    DOWN,
    GARBLED
  }

  /** Lets time pass. */
  record Pause(Duration time) implements Action {}

  /**
   * Has the simulator show what it has done.
   *
   * @param argument a text, or where it begins with {@code /}: JSON Pointers of the last request,
   *     of which the first counts that is there
   */
  record Deed(String name, List<String> argument) implements Action {}

  /**
   * Calls an address over HTTP, with any bytes.
   *
   * @param path after the endpoint
   * @param login who asks, and how
   * @param document of the standard, to be sent
   * @param body text instead of a document
   * @param times how often the body's text is repeated, to make it large
   * @param burst as many times it is called at most, until it is refused for being too many
   */
  record Call(
      String method,
      String path,
      Login login,
      Map<String, String> headers,
      Optional<Document> document,
      Optional<String> body,
      Optional<Integer> times,
      Optional<Integer> burst)
      implements Action {

    /** What is absent is empty. */
    public Call {
      path = path == null ? "" : path;
      login = login == null ? Login.NONE : login;
      headers = headers == null ? Map.of() : Map.copyOf(headers);
    }
  }

  /** Who asks, and how it is shown. */
  enum Login {
    NONE,
    KEY,
    TOKEN,
    WRONG_KEY,
    WRONG_TOKEN,
    SIGNATURE,
    WRONG_SIGNATURE,
    OLD_SIGNATURE
  }

  /**
   * A document of the standard that a call sends.
   *
   * @param of the name of a document that the kit brings, or of the step that sent it
   * @param as its form
   * @param id whether it gets a new message identifier
   */
  record Document(String of, Form as, Id id, Map<String, JsonNode> set, List<String> remove) {

    /** What is absent is empty. */
    public Document {
      as = as == null ? Form.JSON : as;
      id = id == null ? Id.FRESH : id;
      set = set == null ? Map.of() : Map.copyOf(set);
      remove = remove == null ? List.of() : List.copyOf(remove);
    }
  }

  /** How a document is written. */
  enum Form {
    JSON,
    XML
  }
}
