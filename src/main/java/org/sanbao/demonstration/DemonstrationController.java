package org.sanbao.demonstration;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells pages that this is a demonstration, and who can sign in. Open to strangers: it says so only where none can come. */
@RestController
class DemonstrationController {

    /**
     * @param company  null where this is no demonstration, and then so is all the rest
     * @param password of every account
     * @param lived    up to where its past is told; null once it has come to the present
     */
    record View(String company, String password, List<Account> accounts, Instant began, Instant lived, Instant ends) {}

    /** @param unit as it is called; the company's own people have the company's name */
    record Account(String name, String person, String role, String unit) {}

    private static final View NONE = new View(null, null, List.of(), null, null, null);

    private final Mark mark;

    DemonstrationController(Mark mark) {
        this.mark = mark;
    }

    @Operation(summary = "Whether this is a demonstration, who can sign in, and how far it has come")
    @GetMapping("/api/public/demonstration")
    View demonstration() {
        return mark.life().map(DemonstrationController::view).orElse(NONE);
    }

    private static View view(Mark.Life life) {
        Script script = Script.read();
        var accounts = script.people().stream()
                .map(each -> new Account(each.account(), each.name(), each.role(), script.unitName(each.unit())))
                .toList();
        Instant lived = life.isWhole() ? null : life.lived();
        return new View(script.name(), script.password(), accounts, life.began(), lived, life.ends());
    }
}
