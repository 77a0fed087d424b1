package org.sanbao.access.keys;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/keys")
class ApiKeysController {

    private final ApiKeys keys;

    ApiKeysController(ApiKeys keys) {
        this.keys = keys;
    }

    record NewKey(
            @NotNull UUID org,
            @NotNull KeyKind kind,
            @NotBlank @Size(max = 100) String name) {}

    @GetMapping
    List<ApiKeys.Key> all(Actor actor) {
        return keys.all(actor);
    }

    @PostMapping
    ResponseEntity<ApiKeys.Made> make(Actor actor, @Valid @RequestBody NewKey wanted) {
        ApiKeys.Made made = keys.make(actor, wanted.org(), wanted.kind(), wanted.name());
        return ResponseEntity.created(URI.create("/api/keys/" + made.id()))
                .cacheControl(CacheControl.noStore())
                .body(made);
    }

    @PostMapping("/{id}/revoke")
    void revoke(Actor actor, @PathVariable UUID id) {
        keys.revoke(actor, id);
    }
}
