package org.yibiao.hub.access;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.preauth.x509.X509AuthenticationFilter;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.yibiao.hub.access.Who.AnyLogin;
import org.yibiao.hub.access.Who.Everybody;
import org.yibiao.hub.access.Who.Those;
import org.yibiao.hub.access.Who.ThoseOfTheAttachment;
import org.yibiao.hub.access.signatures.SignatureCheck;
import org.yibiao.hub.quota.Quotas;

/**
 * All of the hub's HTTP doors: callers show who they are with every request, and {@link
 * AccessRules} says whom it lets in.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {

  @Bean
  @Order(3)
  SecurityFilterChain doors(
      HttpSecurity http,
      CaseAccess cases,
      AttachmentAccess attachments,
      AccessDenied denied,
      TrustedIssuers issuers,
      CertificateLogins certificates,
      SignedRequests signed,
      QuotaGate quotas,
      AccessJournal journal)
      throws Exception {
    return http.authorizeHttpRequests(rules -> lay(rules, cases, attachments))
        .httpBasic(basic -> basic.authenticationEntryPoint(denied))
        .oauth2ResourceServer(
            bearers ->
                bearers
                    .authenticationManagerResolver(issuers.resolver())
                    .authenticationEntryPoint(denied)
                    .accessDeniedHandler(denied))
        // certificates come only where TLS asks for them: server.ssl.client-auth
        .x509(each -> each.authenticationUserDetailsService(certificates))
        .addFilterBefore(new WithoutSession(), DisableEncodeUrlFilter.class)
        .addFilterBefore(signed, X509AuthenticationFilter.class)
        .addFilterAfter(quotas, AuthorizationFilter.class)
        .addFilterAfter(new DoorAudit(journal), QuotaGate.class)
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(denied).accessDeniedHandler(denied))
        .sessionManagement(each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // there is no session that another site could use
        .csrf(csrf -> csrf.disable())
        // the pages set their own, see BrowserSafety
        .headers(headers -> headers.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .build();
  }

  /** A request is a span; each filter as one of its own would tell nobody anything, and costs. */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SignedRequests signedRequests(
      SignatureCheck check,
      DepartmentLogins departments,
      AccessDenied denied,
      @Value("${yibiao.max-body-bytes}") int most) {
    return new SignedRequests(check, departments, denied, most);
  }

  @Bean
  QuotaGate quotaGate(
      Quotas quotas, AccessDenied denied, AccessJournal journal, MeterRegistry meters) {
    return new QuotaGate(quotas, denied, journal, meters);
  }

  /** They belong to the chain of the doors only. */
  @Bean
  FilterRegistrationBean<SignedRequests> signedRequestsElsewhere(SignedRequests signed) {
    return nowhere(signed);
  }

  @Bean
  FilterRegistrationBean<QuotaGate> quotaGateElsewhere(QuotaGate quotas) {
    return nowhere(quotas);
  }

  private static <T extends Filter> FilterRegistrationBean<T> nowhere(T filter) {
    FilterRegistrationBean<T> nowhere = new FilterRegistrationBean<>(filter);
    nowhere.setEnabled(false);
    return nowhere;
  }

  private static void lay(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          rules,
      CaseAccess cases,
      AttachmentAccess attachments) {
    // what was let in goes on there
    rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
    AccessRules.TABLE.forEach(
        rule -> let(rules.requestMatchers(rule.matcher()), rule.who(), cases, attachments));
    rules.anyRequest().denyAll();
  }

  private static void let(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl place,
      Who who,
      CaseAccess cases,
      AttachmentAccess attachments) {
    if (who instanceof Everybody) {
      place.permitAll();
    } else if (who instanceof AnyLogin) {
      place.authenticated();
    } else if (who instanceof Those those) {
      place.hasAnyRole(those.roles().stream().map(Role::name).toArray(String[]::new));
    } else if (who instanceof ThoseOfTheAttachment) {
      place.access(attachments);
    } else {
      place.access(cases);
    }
  }
}
