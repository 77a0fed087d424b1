package org.sanbao.regulation.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sanbao.regulation.reader.YamlEdit;
import org.sanbao.regulation.reader.YamlItems;
import org.sanbao.shared.http.InvalidInput;

/** Changes a form makes in a writing: one value or one item each, and all the rest stays as it was written. */
final class Edits {

    private Edits() {}

    /**
     * One value, or one item of a list.
     *
     * @param path  keys from the file's root; in a list, the item's id
     * @param value the new text, or null
     * @param yaml  the new value as YAML, or null; without either the key, or the item, is taken out
     * @param item  the id of an item of the list that {@code path} leads to; null for a value
     * @param after the id of the item behind which a new one comes; null puts it first
     */
    record Edit(String file, List<String> path, String value, String yaml, String item, String after) {}

    /** @throws InvalidInput naming the edit that leads nowhere or would leave no YAML */
    static Map<String, String> applied(Map<String, String> files, List<Edit> edits) {
        var edited = new TreeMap<>(files);
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            String text = edited.getOrDefault(edit.file(), "");
            try {
                edited.put(edit.file(), applied(text, edit));
            } catch (YamlEdit.Impossible impossible) {
                throw new InvalidInput("edits[" + i + "]", "pack-edit");
            }
        }
        return edited;
    }

    private static String applied(String text, Edit edit) throws YamlEdit.Impossible {
        if (edit.item() != null) {
            return edit.yaml() == null
                    ? YamlItems.remove(text, edit.path(), edit.item())
                    : YamlItems.put(text, edit.path(), edit.item(), edit.yaml(), Optional.ofNullable(edit.after()));
        }
        if (edit.yaml() != null) {
            return YamlEdit.setYaml(text, edit.path(), edit.yaml());
        }
        return edit.value() == null
                ? YamlEdit.remove(text, edit.path())
                : YamlEdit.set(text, edit.path(), edit.value());
    }
}
