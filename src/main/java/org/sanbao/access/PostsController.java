package org.sanbao.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organisation")
class PostsController {

    private final Posts posts;

    PostsController(Posts posts) {
        this.posts = posts;
    }

    record NewPost(
            @NotNull UUID person,
            @NotBlank @Size(max = 60) String role,
            @NotNull UUID unit) {}

    /** Days of a deputy: {@code since} null is now; {@code until} exclusive. */
    record Deputy(
            @NotNull UUID person, Instant since, @NotNull Instant until) {}

    record Made(UUID id) {}

    @GetMapping("/posts")
    List<Post> posts(@RequestParam(required = false) String role, Actor actor) {
        return posts.posts(role, actor.sight());
    }

    @PostMapping("/posts")
    @ResponseStatus(HttpStatus.CREATED)
    Made give(@RequestBody @Valid NewPost body, Actor actor) {
        return new Made(posts.give(actor, body.person, body.role, body.unit));
    }

    @PostMapping("/posts/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, Actor actor) {
        posts.end(actor, id);
    }

    @PostMapping("/posts/{id}/deputies")
    @ResponseStatus(HttpStatus.CREATED)
    Made deputise(@PathVariable UUID id, @RequestBody @Valid Deputy body, Actor actor) {
        return new Made(posts.deputise(actor, id, body.person, body.since, body.until));
    }
}
