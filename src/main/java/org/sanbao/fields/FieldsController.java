package org.sanbao.fields;

import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Own fields over HTTP, in the reader's language. */
@RestController
@RequestMapping("/api/fields")
class FieldsController {

    private final OwnFields fields;

    FieldsController(OwnFields fields) {
        this.fields = fields;
    }

    /** @param org whose form is meant; null: all the form has in any unit, as a list over several shows them */
    @GetMapping("/{form}")
    List<AskedField> fields(Actor actor, @PathVariable String form, @RequestParam(required = false) UUID org) {
        OwnForm own = org == null ? fields.anywhere(form) : fields.of(org, form);
        return own.fields().stream()
                .map(field -> AskedField.of(field, actor.language()))
                .toList();
    }
}
