package org.yibiao.routes.ratings;

/**
 * A rating as one department sees it.
 *
 * @param part what it means for that department
 * @param overdue whether its answer is late
 */
public record RatedLine(Rating rating, Rating.Part part, boolean overdue) {

  /**
   * Where it stands in a list.
   *
   * @param open whether in the list of those that wait for an answer
   */
  public String place(boolean open) {
    String first =
        open ? part.dueOn().map(Object::toString).orElse("") : rating.ratedAt().toString();
    return first + " " + rating.caseNumber() + " " + part.department();
  }
}
