package org.yibiao.demo.simulators;

/** The simulators could not be told what to do; says why in both languages. */
public class NotControlled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotControlled(String message) {
    super(message);
  }
}
