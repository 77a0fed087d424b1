package org.sanbao.regulation.drafts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanbao.regulation.reader.YamlEdit;
import org.sanbao.shared.http.InvalidInput;

/** Changes a form makes in a writing: one value each, and all the rest stays as it was written. */
final class Edits {

    private Edits() {}

    /**
     * One value.
     *
     * @param path  keys from the file's root; in a list, the item's id
     * @param value the new text, or null
     * @param yaml  the new value as YAML, or null; without either the key is taken out
     */
    record Edit(String file, List<String> path, String value, String yaml) {}

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
        if (edit.yaml() != null) {
            return YamlEdit.setYaml(text, edit.path(), edit.yaml());
        }
        return edit.value() == null
                ? YamlEdit.remove(text, edit.path())
                : YamlEdit.set(text, edit.path(), edit.value());
    }
}
