package org.yibiao.routes.flow;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yibiao.routes.DepartmentPlugged;
import org.yibiao.routes.Departments;
import org.yibiao.standard.value.DepartmentCode;

/** One queue of data requests for each department, also for one that comes while the hub runs. */
@Component
class ExchangeQueues extends RouteBuilder {

  private final Departments departments;
  private final QueueQuestions questions;

  ExchangeQueues(CamelContext camel, Departments departments, QueueQuestions questions) {
    super(camel);
    this.departments = departments;
    this.questions = questions;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    departments.all().forEach(each -> questions.consume(this, each.department()));
  }

  /** A department was plugged in; its queue may be consumed already. */
  @EventListener
  void plugged(DepartmentPlugged event) throws Exception {
    DepartmentCode department = event.department();
    if (getContext().getRoute(QueueQuestions.routeId(department)) == null) {
      getContext()
          .addRoutes(
              new RouteBuilder() {
                @Override
                public void configure() {
                  errorHandler(noErrorHandler());
                  questions.consume(this, department);
                }
              });
    }
  }
}
