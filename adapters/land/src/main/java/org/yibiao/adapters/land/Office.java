package org.yibiao.adapters.land;

/** One counter with those who serve it. */
record Office(Counter counter, RequestDesk requests, AnswerDesk answers) {}
