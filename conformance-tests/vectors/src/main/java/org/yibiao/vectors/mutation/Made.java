package org.yibiao.vectors.mutation;

import org.yibiao.standard.dictionary.Place;

/** A mutation in the making: each step says one thing more of it. */
record Made(Operator operator, String constraint, Place place, Expected expected) {

  /** Something done that has to be found by this rule, here. */
  static Made at(Place place, Operator operator, String rule) {
    Expected expected = new Expected(rule, place.pointer(), place.xpath(), "error");
    return new Made(operator, "", place, expected);
  }

  Made breaking(String broken) {
    return new Made(operator, broken, place, expected);
  }

  Made warning() {
    Expected mild = new Expected(expected.rule(), expected.pointer(), expected.xpath(), "warning");
    return new Made(operator, constraint, place, mild);
  }

  <D> Mutation<D> as(String before, String after, Edit<D> edit) {
    return new Mutation<>(operator, constraint, place, before, after, expected, edit);
  }
}
