package org.sanbao.inbound.ringing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** For telephone exchanges and softphones, and for the desk where it rings. */
@RestController
class RingingController {

    private final Ringing ringing;
    private final Extensions extensions;

    RingingController(Ringing ringing, Extensions extensions) {
        this.ringing = ringing;
        this.extensions = extensions;
    }

    /**
     * @param call      the exchange's own id of the call
     * @param number    who rings; null or empty: not shown
     * @param extension where it rings
     */
    record Begin(
            @NotBlank @Size(max = 200) String call,
            @Size(max = 60) String number,
            @NotBlank @Size(max = 40) String extension) {}

    /** @param extension where it was answered; null: not known */
    record Ended(
            @NotBlank @Size(max = 200) String call,
            @NotNull Ringing.End how,
            @Size(max = 40) String extension) {}

    record Begun(UUID id) {}

    /** @param extension null: nowhere */
    record Seat(@Size(max = 40) String extension) {}

    /** @param before who sat there, by name */
    record Seated(List<String> before) {}

    @PostMapping("/api/ringing")
    Begun begin(Actor actor, @Valid @RequestBody Begin body) {
        return new Begun(ringing.begin(
                actor, body.call(), body.number(), body.extension().strip()));
    }

    @PostMapping("/api/ringing/end")
    void end(Actor actor, @Valid @RequestBody Ended body) {
        ringing.end(actor, body.call(), body.how(), body.extension());
    }

    @GetMapping("/api/ringing")
    List<Ringing.Ring> at(Actor actor) {
        return ringing.at(actor);
    }

    @GetMapping("/api/me/extension")
    Seat seat(Actor actor) {
        return new Seat(extensions.own(actor).orElse(null));
    }

    @PostMapping("/api/me/extension")
    Seated sit(Actor actor, @Valid @RequestBody Seat body) {
        return new Seated(extensions.sit(actor, body.extension()));
    }
}
