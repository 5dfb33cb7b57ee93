package org.yibiao.hub.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.yibiao.routes.Askers;
import org.yibiao.routes.Departments;

/**
 * Who may call the data exchange: the departments that are plugged in, each with its own key (HTTP
 * Basic, RFC 7617). What else the hub serves is open, as it was; it holds no data of registers.
 */
@Configuration
class DepartmentAccess {

  private static final String[] EXCHANGE = {
    "/api/v1/exchange/**", "/api/v1/changes/**", "/api/v1/grants/**", "/api/v1/subscriptions/**"
  };

  @Bean
  @Order(1)
  SecurityFilterChain exchange(HttpSecurity http, AccessDenied denied) throws Exception {
    return http.securityMatcher(EXCHANGE)
        .authorizeHttpRequests(rules -> rules.anyRequest().hasRole("DEPARTMENT"))
        .httpBasic(basic -> basic.authenticationEntryPoint(denied))
        .exceptionHandling(handling -> handling.accessDeniedHandler(denied))
        .sessionManagement(each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // there is no session that another site could use
        .csrf(csrf -> csrf.disable())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain others(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
        .csrf(csrf -> csrf.disable())
        // the pages set their own, see BrowserSafety
        .headers(headers -> headers.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .anonymous(Customizer.withDefaults())
        .build();
  }

  /**
   * A department's key is the secret {@code <code>.exchange-key}, made at the first start, or when
   * a department that came later first calls.
   */
  @Bean
  UserDetailsService departmentKeys(
      Departments departments, Askers askers, Environment environment) {
    departments.all().forEach(each -> key(each.department().value(), environment));
    askers.others().forEach(each -> key(each, environment));
    return name -> {
      if (!askers.isKnown(name)) {
        throw new UsernameNotFoundException(name);
      }
      return User.withUsername(name)
          .password("{noop}" + key(name, environment))
          .roles("DEPARTMENT")
          .build();
    };
  }

  private static String key(String department, Environment environment) {
    return environment.getRequiredProperty("secret." + department + ".exchange-key");
  }
}
