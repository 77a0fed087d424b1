package org.sanbao.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the session cookie into an actor. A cookie without a living session is as good as none. */
public final class SessionFilter extends OncePerRequestFilter {

    /** Name of the cookie that carries the token. */
    public static final String COOKIE = "sanbao";

    private final Actors actors;

    SessionFilter(Actors actors) {
        this.actors = actors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        token(request)
                .flatMap(actors::behind)
                .ifPresent(who -> SecurityContextHolder.setContext(new SecurityContextImpl(who)));
        chain.doFilter(request, response);
    }

    static Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(each -> COOKIE.equals(each.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }
}
