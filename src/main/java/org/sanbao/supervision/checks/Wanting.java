package org.sanbao.supervision.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbao.shared.http.InvalidInput;

/** What an inspection lacks before it can be handed in. */
final class Wanting {

    private Wanting() {}

    /**
     * @throws ClausesHaveChanged unless it is about the clauses of the sheet, each once
     * @throws InvalidInput       if nothing was looked at, or somebody who answers for a finding would not know for what
     */
    static void check(List<Checking.Item> items, CheckSheets.Sheet sheet) {
        Set<List<String>> said = items.stream()
                .map(item -> List.of(item.edition(), item.clause()))
                .collect(Collectors.toSet());
        Set<List<String>> there = new HashSet<>();
        sheet.clauses().forEach(line -> there.add(List.of(line.edition(), line.clause())));
        if (said.size() != items.size() || !said.equals(there)) {
            throw new ClausesHaveChanged();
        }
        if (items.stream().allMatch(item -> item.verdict() == Verdict.NOT_LOOKED_AT)) {
            throw new InvalidInput("items", "not-empty");
        }
        var wanting = new ArrayList<InvalidInput.Field>();
        Set<UUID> people =
                sheet.people().stream().map(CheckSheets.Answerable::id).collect(Collectors.toSet());
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).verdict() == Verdict.NOT_KEPT) {
                finding(items.get(place), "items[" + place + "].", people, sheet, wanting);
            }
        }
        if (!wanting.isEmpty()) {
            throw new InvalidInput(wanting);
        }
    }

    private static void finding(
            Checking.Item item,
            String at,
            Set<UUID> people,
            CheckSheets.Sheet sheet,
            List<InvalidInput.Field> wanting) {
        if (item.remark() == null) {
            wanting.add(new InvalidInput.Field(at + "remark", "not-blank", Map.of()));
        }
        if (item.remedy() == null) {
            wanting.add(new InvalidInput.Field(at + "remedy", "not-blank", Map.of()));
        }
        if (item.answerable() != null && !people.contains(item.answerable())) {
            wanting.add(new InvalidInput.Field(at + "answerable", "unknown", Map.of()));
        }
        if (item.due() != null && item.due().isBefore(sheet.today())) {
            wanting.add(new InvalidInput.Field(at + "due", "too-long-ago", Map.of()));
        }
    }
}
