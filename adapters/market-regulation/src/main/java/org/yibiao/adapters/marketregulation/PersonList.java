package org.yibiao.adapters.marketregulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import tools.jackson.databind.JsonNode;

/**
 * A company's key persons, collected page by page. All pages must be of one and the same list: if
 * its total or page size changes, or a page is short or repeats a person, somebody changed the list
 * meanwhile, and it is read again from the first page, a few times at most.
 */
final class PersonList {

  /** More than any company has; keeps a wrong total from making endless pages. */
  static final int MOST_PERSONS = 500;

  static final int MOST_READINGS = 3;

  private final String creditCode;
  private final List<JsonNode> pages = new ArrayList<>();
  private final Set<String> persons = new HashSet<>();
  private int readings = 1;
  private int total;
  private int pageSize;

  PersonList(String creditCode) {
    this.creditCode = creditCode;
  }

  /** The number of the page to ask for. */
  int nextPage() {
    return pages.size() + 1;
  }

  boolean isComplete() {
    return !pages.isEmpty() && persons.size() == total;
  }

  List<JsonNode> pages() {
    return List.copyOf(pages);
  }

  /**
   * Takes the page that was asked for.
   *
   * @throws AnswerNotUnderstood if it is no page, not the one, or of a list that never stands still
   */
  void take(Reply page) {
    checkThatItIsTheOne(page);
    if (pages.isEmpty()) {
      total = page.number("TOTAL");
      pageSize = page.number("PAGESIZE");
    }
    if (fits(page)) {
      pages.add(page.json());
    } else {
      readAgain();
    }
  }

  private void checkThatItIsTheOne(Reply page) {
    if (!page.isSuccess()) {
      throw new AnswerNotUnderstood("Registered, but no list of key persons: " + page.said());
    }
    if (!page.text("UNISCID").equals(creditCode) || page.number("PAGENUM") != nextPage()) {
      throw new AnswerNotUnderstood("Another page than " + nextPage() + " of " + creditCode);
    }
    int said = page.number("TOTAL");
    if (said < 0 || said > MOST_PERSONS || page.number("PAGESIZE") < 1) {
      throw new AnswerNotUnderstood("A list of " + said + " key persons");
    }
  }

  private boolean fits(Reply page) {
    JsonNode list = page.json().path("LIST");
    boolean same = page.number("TOTAL") == total && page.number("PAGESIZE") == pageSize;
    return same && list.size() == Math.min(pageSize, total - persons.size()) && areNew(list);
  }

  private boolean areNew(JsonNode list) {
    for (JsonNode person : list) {
      if (!persons.add(person.path("PERID").asString(""))) {
        return false;
      }
    }
    return true;
  }

  private void readAgain() {
    if (readings == MOST_READINGS) {
      throw new AnswerNotUnderstood("The list of key persons changed " + readings + " times");
    }
    readings++;
    pages.clear();
    persons.clear();
  }
}
