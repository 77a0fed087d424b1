package org.sanbao.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.sanbao.shared.http.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites from giving commands in a signed-in person's name: browsers say where a request comes from ({@code Sec-Fetch-Site},
 * {@code Origin}), and pages cannot forge that. Programs that are no browsers send neither, and carry nobody's cookie by accident.
 */
final class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final ProblemWriter problems;
    private final String address;

    /** @param address the address people use ({@code SANBAO_URL}), or null: then only what the request itself says */
    SameOriginFilter(ProblemWriter problems, String address) {
        this.problems = problems;
        this.address = address == null || address.isBlank() ? null : origin(URI.create(address.strip()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || fromHere(request)) {
            chain.doFilter(request, response);
        } else {
            problems.write(new RequestFromAnotherSite(), request, response);
        }
    }

    private boolean fromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.equals(address) || origin.equals(ownOrigin(request));
    }

    private static String ownOrigin(HttpServletRequest request) {
        return origin(URI.create(request.getRequestURL().toString()));
    }

    private static String origin(URI address) {
        boolean usual =
                address.getPort() == -1 || address.getPort() == ("https".equals(address.getScheme()) ? 443 : 80);
        return address.getScheme() + "://" + address.getHost() + (usual ? "" : ":" + address.getPort());
    }
}
