package org.sanbao.dispatch.terms;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The company's words over HTTP. */
@RestController
@RequestMapping("/api/dispatch/terms")
class TermsController {

    private final Terms terms;

    TermsController(Terms terms) {
        this.terms = terms;
    }

    record Adding(
            @NotNull TermKind kind,

            @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String code,

            @NotNull @Valid TermEntry term) {}

    /** @param name in the reader's language */
    record TermView(
            TermKind kind,
            String code,
            String name,
            Map<String, String> names,
            String productLine,
            boolean retired,
            int version) {

        static TermView of(Term term, Actor reader) {
            return new TermView(
                    term.kind(),
                    term.code(),
                    term.name(reader.language()),
                    term.names(),
                    term.productLine(),
                    term.retired(),
                    term.version());
        }
    }

    @Operation(summary = "Skills, tools, parts and symptoms, by name; all kinds, or one")
    @GetMapping
    List<TermView> terms(Actor actor, @RequestParam(required = false) TermKind kind) {
        return Arrays.stream(kind == null ? TermKind.values() : new TermKind[] {kind})
                .flatMap(each -> terms.of(each).stream()
                        .map(term -> TermView.of(term, actor))
                        .sorted(Comparator.comparing(TermView::name)))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void add(Actor actor, @Valid @RequestBody Adding adding) {
        terms.add(actor, adding.kind(), adding.code(), adding.term());
    }

    @PutMapping("/{kind}/{code}")
    void change(
            Actor actor,
            @PathVariable TermKind kind,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody TermEntry entry) {
        terms.change(actor, kind, code, entry, Version.seen(seen));
    }
}
