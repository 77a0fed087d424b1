package org.sanbao.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.fields.OwnFields;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.rules.ChecklistRule;
import org.sanbao.regulation.rules.FormRule;
import org.sanbao.regulation.rules.Party;
import org.sanbao.shared.NumberPattern;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;

/** The forms and checklists that the regulations in force prescribe, as papers and screens need them. */
@Component
@Unsighted("what a regulation prescribes is everybody's to read")
public class FormBook {

    /** A form whose regulation numbers nothing is simply counted. */
    private static final NumberPattern COUNTED = new NumberPattern("{seq:4}", "never");

    private final Regulations regulations;
    private final OwnFields own;

    FormBook(Regulations regulations, OwnFields own) {
        this.regulations = regulations;
        this.own = own;
    }

    /** The form of this id as it is in force in this organisation unit now. */
    public Optional<Form> form(String id, UUID org) {
        return regulations.form(org, id).map(rule -> form(id, rule, org));
    }

    /** The checklist of this id as it is in force there now. */
    public Optional<Checklist> checklist(String id, UUID org) {
        return regulations.checklist(org, id).map(rule -> checklist(id, rule));
    }

    private Form form(String id, FormRule rule, UUID org) {
        var labels = new LinkedHashMap<String, Map<String, String>>();
        for (FormRule.Field field : rule.fields()) {
            labels.put(field.id(), field.label().byLanguage());
            field.of()
                    .forEach(column -> labels.put(
                            field.id() + "." + column.id(), column.label().byLanguage()));
        }
        var number = rule.number() == null
                ? COUNTED
                : regulations.numberPattern(org, rule.number()).orElse(COUNTED);
        return new Form(
                id,
                rule.names().byLanguage(),
                labels,
                own.of(org, id),
                rule.signs().stream()
                        .map(FormRule.Signature::role)
                        .filter(Objects::nonNull)
                        .toList(),
                rule.copies().stream()
                        .map(copy -> new Form.Copy(copy.copy(), keeper(copy.keeper())))
                        .toList(),
                rule.states(),
                number);
    }

    private static Checklist checklist(String id, ChecklistRule rule) {
        List<Checklist.Item> items = rule.items().stream()
                .map(item -> new Checklist.Item(
                        item.id(),
                        item.label().byLanguage(),
                        item.required(),
                        "photo".equals(item.proof()),
                        item.accepts()))
                .toList();
        return new Checklist(id, rule.names().byLanguage(), items);
    }

    /** The role that keeps a copy; null where the regulation lost it, or finds the keeper by the case. */
    private static String keeper(Party keeper) {
        return keeper instanceof Party.Role role ? role.role() : null;
    }
}
