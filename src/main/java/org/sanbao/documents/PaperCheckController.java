package org.sanbao.documents;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the QR on a paper leads to. Open to everybody who holds the paper; its token is 144 random bits. */
@RestController
class PaperCheckController {

    private final PaperCheck check;

    PaperCheckController(PaperCheck check) {
        this.check = check;
    }

    @GetMapping("/api/public/papers/{token}")
    ResponseEntity<PaperCheck.Answer> check(@PathVariable String token) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(check.check(token));
    }
}
