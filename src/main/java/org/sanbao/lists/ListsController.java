package org.sanbao.lists;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a person keeps for lists, over HTTP. */
@RestController
@RequestMapping("/api/lists")
class ListsController {

    record Made(UUID id) {}

    /** @param columns in their order */
    record Layout(
            @NotNull @Size(min = 1, max = 60)
            List<@NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{0,59}") String> columns) {}

    private final ListViews views;
    private final ListLayouts layouts;

    ListsController(ListViews views, ListLayouts layouts) {
        this.views = views;
        this.layouts = layouts;
    }

    @GetMapping("/views")
    List<ListView> views(Actor actor) {
        return views.of(actor);
    }

    @PostMapping("/views")
    @ResponseStatus(HttpStatus.CREATED)
    Made keep(Actor actor, @Valid @RequestBody ViewEntry view) {
        return new Made(views.keep(actor, view));
    }

    @PutMapping("/views/{id}")
    void change(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @Valid @RequestBody ViewEntry view) {
        views.change(actor, id, Version.seen(seen), view);
    }

    @DeleteMapping("/views/{id}")
    void discard(Actor actor, @PathVariable UUID id) {
        views.discard(actor, id);
    }

    @PutMapping("/views/{id}/pin")
    void pin(Actor actor, @PathVariable UUID id) {
        views.pin(actor, id);
    }

    @DeleteMapping("/views/{id}/pin")
    void unpin(Actor actor, @PathVariable UUID id) {
        views.unpin(actor, id);
    }

    @GetMapping("/layouts")
    Map<String, List<String>> layouts(Actor actor) {
        return layouts.of(actor);
    }

    @PutMapping("/layouts/{list}")
    void arrange(
            Actor actor,
            @PathVariable @Pattern(regexp = ViewEntry.NAME_OF_LIST) String list,
            @Valid @RequestBody Layout layout) {
        layouts.keep(actor, list, layout.columns());
    }

    @DeleteMapping("/layouts/{list}")
    void forgetLayout(Actor actor, @PathVariable @Pattern(regexp = ViewEntry.NAME_OF_LIST) String list) {
        layouts.forget(actor, list);
    }
}
