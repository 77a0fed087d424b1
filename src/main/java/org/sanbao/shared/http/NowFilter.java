package org.sanbao.shared.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sanbao.shared.PersistedClock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says with every answer of the API what time it is by the business clock ({@code Sanbao-Now}, ISO 8601 in UTC): "in two hours" on a
 * page is measured against it, whatever the clock of a phone says and wherever a demonstration has moved the time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NowFilter extends OncePerRequestFilter {

    private final PersistedClock clock;

    NowFilter(PersistedClock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        clock.catchUp();
        response.setHeader("Sanbao-Now", clock.instant().toString());
        chain.doFilter(request, response);
    }
}
