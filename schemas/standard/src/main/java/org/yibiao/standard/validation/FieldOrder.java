package org.yibiao.standard.validation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which children stand in the wrong place: as few as would have to be moved, so that one that was
 * put elsewhere does not put the blame on all that it passed.
 *
 * @param right the names in their right order
 */
record FieldOrder(List<String> right) {

  /** The names of the misplaced among these children, all of which are known. */
  Set<String> misplaced(List<String> children) {
    int[] rank = children.stream().mapToInt(right::indexOf).toArray();
    int[] longest = longestFromEach(rank);
    Set<String> wrong = new LinkedHashSet<>();
    int left = Arrays.stream(longest).max().orElse(0);
    int last = 0;
    for (int i = 0; i < rank.length; i++) {
      // of two ways to keep as many, the one that keeps what comes first
      if (rank[i] >= last && longest[i] == left) {
        last = rank[i];
        left--;
      } else {
        wrong.add(children.get(i));
      }
    }
    return wrong;
  }

  /** How many children in right order there are from each on, itself included. */
  private static int[] longestFromEach(int[] rank) {
    // the longest of those that begin with each rank, so that long lists take no time squared
    int[] best = new int[Arrays.stream(rank).max().orElse(0) + 1];
    int[] longest = new int[rank.length];
    for (int i = rank.length - 1; i >= 0; i--) {
      int after = 0;
      for (int higher = rank[i]; higher < best.length; higher++) {
        after = Math.max(after, best[higher]);
      }
      longest[i] = after + 1;
      best[rank[i]] = Math.max(best[rank[i]], longest[i]);
    }
    return longest;
  }
}
