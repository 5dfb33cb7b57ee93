package org.yibiao.vectors.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.yibiao.standard.dictionary.Place;

/** A mutation in the making: each step says one thing more of it. */
record Made(Operator operator, List<String> constraints, Place place, Expected expected) {

  /** Something done that has to be found by this rule, here. */
  static Made at(Place place, Operator operator, String rule) {
    Expected expected = new Expected(rule, place.pointer(), place.xpath(), "error");
    return new Made(operator, List.of(), place, expected);
  }

  /** Names what is broken; an empty name is none. */
  Made breaking(String... broken) {
    List<String> named = Stream.of(broken).filter(id -> !id.isEmpty()).toList();
    return new Made(operator, named, place, expected);
  }

  Made warning() {
    Expected mild = new Expected(expected.rule(), expected.pointer(), expected.xpath(), "warning");
    return new Made(operator, constraints, place, mild);
  }

  <D> Mutation<D> as(String before, String after, Edit<D> edit) {
    return new Mutation<>(operator, constraints, place, before, after, expected, edit);
  }
}
