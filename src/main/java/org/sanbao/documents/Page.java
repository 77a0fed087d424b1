package org.sanbao.documents;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.sanbao.fields.OwnAnswer;
import org.sanbao.fields.OwnField;

/**
 * Draws the page that is signed: heading and fields, in ruled boxes as on paper. Its bytes are what is hashed, so it holds all that the
 * signer reads, labels included, and a salt; the frame around it (QR, signatures, copies) is not part of it.
 */
final class Page {

    private static final int HALF_A_LINE = 34;

    private final Xhtml out = new Xhtml();
    private final Form form;
    private final Writing writing;
    private boolean halfLine;

    private Page(Form form, Writing writing) {
        this.form = form;
        this.writing = writing;
    }

    static byte[] draw(PaperRow paper, int version, String salt, Form form, Writing writing, Record content) {
        return new Page(form, writing).page(paper, version, salt, content).getBytes(StandardCharsets.UTF_8);
    }

    private String page(PaperRow paper, int version, String salt, Record content) {
        String tag = writing.language().toLanguageTag();
        out.open("div", "class", "page", "lang", tag, "data-salt", salt, "data-version", String.valueOf(version));
        out.element("p", paper.organisation(), "class", "organisation");
        out.element("h1", form.name(writing.language()));
        out.element("p", writing.text("paper.number", Map.of("number", paper.number())), "class", "number");
        out.open("table", "class", "boxes").open("tbody");
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            field(component, read(component, content));
        }
        endLine();
        out.close("tbody").close("table").close("div");
        return out.toString();
    }

    private void field(RecordComponent component, Object value) {
        String id = idOf(component);
        if (isOwn(component)) {
            for (OwnField own : form.own().fields()) {
                box(own.heading(writing.language()), own(own, value), false);
            }
        } else if (List.class.isAssignableFrom(component.getType())) {
            endLine();
            table(id, (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0], (List<?>)
                    value);
        } else {
            box(label(id), writing.value(value), component.isAnnotationPresent(Wide.class));
        }
    }

    private void box(String label, String value, boolean wide) {
        boolean whole = wide || width(value) > HALF_A_LINE;
        if (whole) {
            endLine();
        }
        if (!halfLine) {
            out.open("tr");
        }
        out.open("td", "colspan", whole ? "2" : null);
        out.element("span", label, "class", "label").element("span", value.isEmpty() ? " " : value, "class", "value");
        out.close("td");
        halfLine = !whole && !halfLine;
        if (!halfLine) {
            out.close("tr");
        }
    }

    private void endLine() {
        if (halfLine) {
            out.element("td", " ").close("tr");
            halfLine = false;
        }
    }

    private void table(String id, Class<?> row, List<?> rows) {
        out.open("tr").open("td", "colspan", "2", "class", "list").element("span", label(id), "class", "label");
        out.open("table", "class", "rows").open("thead").open("tr");
        for (RecordComponent column : row.getRecordComponents()) {
            headings(id, column).forEach(heading -> out.element("th", heading));
        }
        out.close("tr").close("thead").open("tbody");
        for (Object each : rows.isEmpty() ? java.util.Collections.singletonList((Object) null) : rows) {
            out.open("tr");
            for (RecordComponent column : row.getRecordComponents()) {
                values(column, each).forEach(value -> out.element("td", value.isEmpty() ? " " : value));
            }
            out.close("tr");
        }
        out.close("tbody").close("table").close("td").close("tr");
    }

    private List<String> headings(String id, RecordComponent column) {
        return isOwn(column)
                ? form.own().fields().stream()
                        .map(field -> field.heading(writing.language()))
                        .toList()
                : List.of(label(id + "." + idOf(column)));
    }

    private List<String> values(RecordComponent column, Object row) {
        Object value = row == null ? null : read(column, row);
        return isOwn(column)
                ? form.own().fields().stream().map(field -> own(field, value)).toList()
                : List.of(writing.value(value));
    }

    /** Answers by field: the paper has them where the module's record has them, in the regulation's order. */
    private static boolean isOwn(RecordComponent component) {
        return component.getType() == Map.class;
    }

    private String own(OwnField field, Object answers) {
        return answers == null ? "" : writing.own(field, (OwnAnswer) ((Map<?, ?>) answers).get(field.id()));
    }

    /** The regulation's word for the field, else the catalogue's; a column is looked for under its list first. */
    private String label(String id) {
        String said = form.label(id, writing.language());
        return said != null ? said : writing.text("paper.field." + id.substring(id.indexOf('.') + 1));
    }

    private static String idOf(RecordComponent component) {
        return component.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
    }

    /** In half-widths: an ideograph takes two. */
    private static int width(String text) {
        return text.codePoints().map(each -> each >= 0x2E80 ? 2 : 1).sum();
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
