package org.sanbao.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The whole sheet around a page, as screen and PDF both show it: QR and fingerprint at the top right, signatures, seal, who keeps which
 * copy. One template for both.
 */
record Sheet(
        PaperRow paper,
        VersionRow version,
        Form form,
        Writing writing,
        List<SignatureRow> signatures,
        List<CopyRow> copies,
        String address) {

    String html() {
        var out = new Xhtml();
        String tag = writing.language().toLanguageTag();
        out.raw("<!DOCTYPE html>\n")
                .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", tag)
                .open("head");
        out.raw("<meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width\"/>");
        out.element("title", form.name(writing.language()) + " " + paper.number());
        out.open("style")
                .raw(SheetStyle.CSS)
                .close("style")
                .close("head")
                .open("body")
                .open("div", "class", "sheet");
        corner(out);
        out.raw(new String(version.page(), StandardCharsets.UTF_8));
        signatures(out);
        copies(out);
        out.close("div").close("body").close("html");
        return out.toString();
    }

    private void corner(Xhtml out) {
        out.open("div", "class", "corner").raw(Qr.svg(address, "84", writing.text("paper.check")));
        out.element("p", Hash.fingerprint(version.hash()), "class", "fingerprint");
        out.element("p", writing.text("paper.version", Map.of("version", version.version())), "class", "fingerprint")
                .close("div");
        if (paper.isVoid()) {
            out.element(
                    "p", writing.text("paper.void", Map.of("at", writing.instant(paper.voidedAt()))), "class", "void");
        } else if (!version.isFrozen()) {
            out.element("p", writing.text("paper.not-signed"), "class", "draft");
        } else if (version.version() < paper.version()) {
            out.element("p", writing.text("paper.replaced", Map.of("version", paper.version())), "class", "void");
        }
        if (version.why() != null) {
            out.element("p", writing.text("paper.corrected", Map.of("why", version.why())), "class", "draft");
        }
    }

    private void signatures(Xhtml out) {
        if (form.signers().isEmpty()) {
            return;
        }
        out.open("table", "class", "signatures").open("tbody").open("tr");
        for (String role : form.signers()) {
            out.open("td").element("span", writing.text("paper.role." + role), "class", "label");
            signatures.stream().filter(each -> each.role().equals(role)).forEach(each -> signature(out, each));
            out.close("td");
        }
        out.close("tr").close("tbody").close("table");
    }

    private void signature(Xhtml out, SignatureRow signature) {
        var statement = Statement.of(signature.statement());
        switch (signature.way()) {
            case DRAWN ->
                out.open(
                                "svg",
                                "xmlns",
                                "http://www.w3.org/2000/svg",
                                "class",
                                "drawn",
                                "width",
                                "170",
                                "height",
                                "68",
                                "viewBox",
                                "0 0 1000 400",
                                "role",
                                "img",
                                "aria-label",
                                statement.name())
                        .open(
                                "path",
                                "d",
                                Stroke.path(statement.strokes()),
                                "fill",
                                "none",
                                "stroke",
                                "#1C2730",
                                "stroke-width",
                                "8",
                                "stroke-linecap",
                                "round",
                                "stroke-linejoin",
                                "round")
                        .close("path")
                        .close("svg");
            case CONFIRMED ->
                out.open("div", "class", "seal")
                        .element("span", paper.organisation(), "class", "by")
                        .element(
                                "span",
                                writing.value(signature
                                        .signedAt()
                                        .atZone(writing.zone())
                                        .toLocalDate()))
                        .close("div");
            default ->
                out.element(
                        "p",
                        writing.text("paper.value.signing-way."
                                        + signature.way().code()) + ": " + statement.reason(),
                        "class",
                        "unsigned");
        }
        out.element("p", statement.name(), "class", "signer")
                .element("p", writing.instant(signature.signedAt()), "class", "when");
    }

    private void copies(Xhtml out) {
        if (form.copies().isEmpty()) {
            return;
        }
        out.open("p", "class", "copies");
        for (Form.Copy copy : form.copies()) {
            boolean delivered = copies.stream().anyMatch(each -> each.copy() == copy.copy());
            String keeper = copy.keeper() == null
                    ? writing.text("paper.keeper-unknown")
                    : writing.text("paper.role." + copy.keeper());
            out.element(
                    "span",
                    writing.text(
                            "paper.copy",
                            Map.of("copy", copy.copy(), "keeper", keeper, "delivered", delivered ? "yes" : "no")));
            out.text(" ");
        }
        out.close("p");
    }
}
