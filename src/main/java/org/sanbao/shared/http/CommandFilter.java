package org.sanbao.shared.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The frame of every command over HTTP: one request is one transaction, committed before the first byte of the answer leaves, rolled
 * back when the answer is a refusal. A request with an {@code Idempotency-Key} that was done before is answered again, not done again.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CommandFilter extends OncePerRequestFilter {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final TransactionTemplate transaction;
    private final DoneCommands done;
    private final ProblemWriter problems;

    CommandFilter(TransactionTemplate transaction, DoneCommands done, ProblemWriter problems) {
        this.transaction = transaction;
        this.done = done;
        this.problems = problems;
    }

    /** Signing in keeps its failed attempts, so it manages its transactions itself. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CHANGING.contains(request.getMethod())
                || !request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/api/session")
                || request.getRequestURI().startsWith("/api/setup");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var kept = KeptRequest.of(request);
            Optional<CommandKey> key = CommandKey.of(kept);
            var answer = new KeptAnswer(response);
            if (key.isPresent() && answerAgain(key.get(), answer)) {
                answer.send();
                return;
            }
            run(kept, answer, key, chain);
            if (answer.getStatus() >= 400 && key.isPresent()) {
                // A twin in flight may have been done meanwhile, and this one refused for what the twin did.
                answerAgain(key.get(), answer);
            }
            answer.send();
        } catch (org.sanbao.shared.Refused refusal) {
            problems.write(refusal, request, response);
        }
    }

    private boolean answerAgain(CommandKey key, KeptAnswer answer) {
        return done.find(key)
                .map(before -> {
                    before.replayTo(answer);
                    return true;
                })
                .orElse(false);
    }

    private void run(KeptRequest request, KeptAnswer answer, Optional<CommandKey> key, FilterChain chain)
            throws IOException {
        try {
            transaction.executeWithoutResult(status -> {
                pass(request, answer, chain);
                if (answer.getStatus() >= 400) {
                    status.setRollbackOnly();
                } else {
                    key.filter(each -> !isShownOnce(answer)).ifPresent(each -> done.keep(each, answer));
                }
            });
        } catch (AlreadyBeingDone other) {
            answer.reset();
            answerAgain(key.orElseThrow(), answer);
        } catch (org.springframework.dao.DataAccessException | org.jooq.exception.DataAccessException refusedAtCommit) {
            answer.reset();
            problems.write(refusedAtCommit, request, answer);
        }
    }

    /** A secret is kept nowhere, so a command that answers one is not answered again: its controller says {@code no-store}. */
    private static boolean isShownOnce(KeptAnswer answer) {
        return "no-store".equals(answer.getHeader(HttpHeaders.CACHE_CONTROL));
    }

    private static void pass(KeptRequest request, KeptAnswer answer, FilterChain chain) {
        try {
            chain.doFilter(request, answer);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
