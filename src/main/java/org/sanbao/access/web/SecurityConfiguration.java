package org.sanbao.access.web;

import jakarta.servlet.DispatcherType;
import org.sanbao.access.keys.ApiKeys;
import org.sanbao.access.keys.KeyFilter;
import org.sanbao.access.session.NotSignedIn;
import org.sanbao.access.session.SessionFilters;
import org.sanbao.shared.http.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Every request to {@code /api} needs a session or a key of another system, but for what is listed here and what lies below {@code /api/public}, where a link or a
 * paper's code is the key. What a session may do, the faces decide.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/api/health", "/api/openapi.json", "/api/session", "/api/setup", "/api/public/**"
    };

    @Bean
    SecurityFilterChain door(
            HttpSecurity http, SessionFilters sessions, ApiKeys keys, ProblemWriter problems, Environment settings) {
        return http.csrf(AbstractHttpConfigurer::disable) // SameOriginFilter is instead of it
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(sessions.filter(), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new KeyFilter(keys), AnonymousAuthenticationFilter.class)
                .addFilterBefore(
                        new SameOriginFilter(problems, settings.getProperty("SANBAO_URL")), AuthorizationFilter.class)
                .exceptionHandling(each -> each.authenticationEntryPoint(
                        (request, response, failure) -> problems.write(new NotSignedIn(), request, response)))
                .authorizeHttpRequests(each -> each.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    /** There are no users but ours; this also keeps the framework from inventing one with a password in the log. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new org.springframework.security.core.userdetails.UsernameNotFoundException(name);
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.DIRECTIVES))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                .CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(
                        org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter
                                .CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy ->
                        policy.policy("camera=(self), geolocation=(self), microphone=(), payment=(), usb=()"));
    }
}
