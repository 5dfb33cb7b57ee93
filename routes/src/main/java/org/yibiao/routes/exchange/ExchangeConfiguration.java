package org.yibiao.routes.exchange;

import java.util.concurrent.ExecutorService;
import org.springframework.boot.thread.Threading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.support.ExecutorServiceAdapter;

/** The threads on which several questions are asked at once: virtual ones where there are any. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

  private static final int MOST = 200;

  // not a candidate for others: Spring Boot would leave out its own executor if it saw one
  @Bean(defaultCandidate = false)
  ExecutorService exchangeThreads(Environment environment) {
    SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("exchange-");
    threads.setVirtualThreads(Threading.VIRTUAL.isActive(environment));
    threads.setConcurrencyLimit(MOST);
    return new ExecutorServiceAdapter(threads);
  }
}
